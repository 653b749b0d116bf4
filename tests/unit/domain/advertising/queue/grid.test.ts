import { expect, test } from 'vitest';
import { held } from '@/lib/domain/advertising/queue/connection';
import { gridOf } from '@/lib/domain/advertising/queue/grid';
import { add } from '@/lib/domain/advertising/queue/state';
import { answered } from '@/lib/domain/advertising/queue/steps';
import { asked, failing, OCTOBER, queueOf, SEPTEMBER, START, task } from './support';

const OK = { ok: true } as const;
const statesOf = (...[state]: Parameters<typeof gridOf>) =>
  gridOf(state, 'us').map(({ report, cells }) => [
    report,
    ...cells.map((cell) => `${cell.month} ${cell.state} ${cell.days}/${cell.of}`),
  ]);

test('each report has its months, the oldest first', () => {
  const state = queueOf(OCTOBER, SEPTEMBER, task('2026-10-01', '2026-10-31', { report: 'sku' }));
  const one = asked(answered(asked(state, START).state, OK, START), START).state;
  expect(statesOf(one, 'us')).toEqual([
    ['items', '2026-09 asking 0/30', '2026-10 done 31/31'],
    ['sku', '2026-09 left 0/0', '2026-10 left 0/31'],
  ]);
});

test('halves of a month are one cell, and what is held is still to come', () => {
  const halves = failing(queueOf(OCTOBER), START, { id: 'timeout' });
  const half = answered(asked(halves, START).state, OK, START);
  expect(statesOf(held(half, 'us', START), 'us')).toEqual([['items', '2026-10 part 16/31']]);
});

test('what was given up shows, and other connections do not', () => {
  const lost = failing(queueOf(SEPTEMBER), START, { id: 'dateType' });
  const other = add(lost, [task('2026-10-01', '2026-10-31', { connection: 'de' })]);
  expect(statesOf(other, 'us')).toEqual([['items', '2026-09 failed 0/30']]);
});
