import { expect, test } from 'vitest';
import { type OwnPost, postOfSale } from '@/lib/domain/rewards/trace/origin';
import { day, postId } from '../../helpers/builders';
import { inEveryZone, jst } from '../rank/support';
import { key } from './trace-support';

const post = (n: number, on?: string): OwnPost => ({
  postId: postId(`1700${String(n).padStart(12, '0')}`),
  ...(on && { postedOn: day(on) }),
});
const itemKey = key('mihon:mug');
const EARLY = post(1, '2026-06-01');
const LATE = post(2, '2026-07-05');
const UNDATED = post(3);

inEveryZone('the post of a sale', () => {
  const at = (text: string) => ({ occurredAt: jst(text), itemKey });

  test('is the latest one on or before its day in Japan', () => {
    const { postId } = LATE;
    const sale = at('2026-07-05 00:00');
    expect(postOfSale(sale, [LATE, EARLY])).toEqual({
      kind: 'post',
      postId,
      postedOn: '2026-07-05',
    });
    expect(postOfSale(at('2026-07-04 23:59:59.999'), [LATE, EARLY])).toMatchObject({
      postId: EARLY.postId,
    });
  });

  test('is none when the item was posted later, never, or is not known at all', () => {
    const sale = at('2026-05-31 23:59');
    expect(postOfSale(sale, [EARLY, LATE])).toEqual({ kind: 'notPosted', itemKey });
    expect(postOfSale({ ...sale, itemKey: undefined }, [])).toEqual({
      kind: 'notPosted',
      itemKey: undefined,
    });
  });
});

test('a post of unknown day is not said to have sold it, nor not to have', () => {
  const sale = { occurredAt: jst('2026-05-31 12:00'), itemKey };
  const postIds = [UNDATED.postId];
  expect(postOfSale(sale, [UNDATED, EARLY])).toEqual({ kind: 'dayUnknown', postIds });
  expect(postOfSale({ ...sale, occurredAt: jst('2026-06-02 12:00') }, [UNDATED, EARLY])).toEqual({
    kind: 'post',
    postId: EARLY.postId,
    postedOn: '2026-06-01',
  });
});
