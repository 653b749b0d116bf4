import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withThreshold } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import type { ItemText } from '@/lib/domain/checklist/text/draft';
import { anyText, boundaries, judged, shown } from './support';

const DESCRIPTION =
  '職人がひとつずつ手で仕上げた、毎日の食卓に寄り添う波佐見焼のプレートです。電子レンジにも対応しています。';
const ITEM: ItemText = { name: '波佐見焼 プレート 23cm', description: DESCRIPTION };
const OWN = '届いてからパンをのせて使っています。縁が少し立っていて、こぼれにくいのが助かります。';

const copied = (text: string, item: ItemText | undefined = ITEM) =>
  judged('shopCopy', text, { item });

test('a text of one’s own is fine', () => {
  expect(copied(OWN)).toMatchObject({ state: 'ok', data: { share: 0, maxShare: 35 }, spans: [] });
});

test('the shop’s own text is a copy, whatever was done to its blanks and widths', () => {
  const text = `👍🏽 ${DESCRIPTION.replaceAll('、', '\n').replace('プレート', 'ﾌﾟﾚｰﾄ')} #うつわ`;
  const result = copied(text);
  expect(result).toMatchObject({ state: 'fail', data: { share: 100 } });
  expect(shown(text, result)).toEqual([text.slice('👍🏽 '.length, -'。 #うつわ'.length)]);
});

test('a long piece is a copy even in a long text of one’s own', () => {
  const text = `${OWN.repeat(4)}${DESCRIPTION.slice(0, 46)}`;
  expect(copied(text)).toMatchObject({ state: 'fail', data: { maxRun: 40 } });
  const { data } = copied(text);
  expect(data?.share).toBeLessThan(35);
  expect(data?.longest?.letters).toBeGreaterThan(40);
  const more = withThreshold(SHIPPED_SETTINGS, 'copyRun', 60);
  expect(judged('shopCopy', text, { item: ITEM }, more).state).toBe('ok');
});

test('every copied piece is shown, and nothing between them', () => {
  const [first, second] = [DESCRIPTION.slice(0, 14), DESCRIPTION.slice(-21, -1)];
  const text = `${first}と、わたしはおもいます。${second}`;
  const result = copied(text);
  expect(shown(text, result)).toEqual([first, second]);
  expect(result.data?.longest?.letters).toBe(second.replaceAll('。', '').length);
});

test('the name of the item in a sentence is no copy', () => {
  expect(copied(`波佐見焼のプレート、${OWN}`).state).toBe('ok');
});

test('what could not be compared is not fine', () => {
  expect(copied(OWN, undefined)).toMatchObject({ state: 'ok' });
  expect(judged('shopCopy', OWN, {})).toMatchObject({ state: 'unknown', reason: 'noItemText' });
  expect(copied(OWN, { name: ' ' })).toMatchObject({ state: 'unknown', reason: 'noItemText' });
  expect(copied(OWN, { name: 'プレート' })).toMatchObject({
    state: 'unknown',
    reason: 'noDescription',
    data: { share: 0, compared: ['name'] },
  });
  expect(copied('', ITEM)).toMatchObject({ state: 'unknown', reason: 'empty' });
});

test('with the name alone a copy of it is still seen', () => {
  expect(copied('波佐見焼プレート 23cm', { name: ITEM.name })).toMatchObject({ state: 'fail' });
});

test('only signs and tags: nothing was copied', () => {
  expect(copied('！！ #波佐見焼プレート23cm')).toMatchObject({ state: 'ok', data: { share: 0 } });
});

test('the share is a share, and what is copied is found among anything', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (before, after) => {
      const text = `${before}\n${DESCRIPTION}\n${after}`;
      const { data, spans } = copied(text);
      expect(data?.share).toBeLessThanOrEqual(100);
      expect(data?.longest?.letters).toBeGreaterThanOrEqual(47);
      const whole = boundaries(text);
      for (const { start, end } of spans) {
        expect([whole.has(start), whole.has(end)]).toEqual([true, true]);
      }
    }),
    { numRuns: 200 },
  );
});
