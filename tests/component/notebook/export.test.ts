import { afterEach, beforeEach, expect, test } from 'vitest';
import { csvFile, csvName } from '@/components/notebook/csv-file';
import { timelineCsv } from '@/components/notebook/export-timeline';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { BOWL, clicked, forgetAll, MUG, record } from './records';

beforeEach(() => speak('ja'));
afterEach(forgetAll);

const NOW = Date.parse('2026-11-20T00:30:00+09:00');

test('the file is named after the day in Japan', () => {
  expect(csvName('timeline', NOW)).toBe('room-techo-timeline-2026-11-20.csv');
});

test('the file has the rows of the filter, in words', async () => {
  await record([clicked(1, 1, { itemKey: MUG }), clicked(2, 2, { itemKey: BOWL })]);
  const progress: number[] = [];
  const { file, rows } = await csvFile(timelineCsv(history, { text: 'マグ' }, Date.now()), {
    signal: new AbortController().signal,
    onProgress: (count) => progress.push(count),
  });
  const [header, first] = (await file.text()).split('\r\n');
  expect(rows).toBe(1);
  expect(progress.at(-1)).toBe(1);
  expect(header).toContain('日時（日本時間）,できごと,商品名');
  expect(first).toContain('ROOMからクリック,北欧風マグカップ 350ml,うつわ工房,utsuwa,miyu_room');
});

test('an export can be stopped', async () => {
  await record([clicked(1, 1, { itemKey: MUG })]);
  const scope = new AbortController();
  const stop = () => scope.abort();
  const running = csvFile(timelineCsv(history, {}, NOW), {
    signal: scope.signal,
    onProgress: stop,
  });
  await expect(running).rejects.toThrow();
});
