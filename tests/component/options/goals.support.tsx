import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Goals } from '@/components/options/goals/Goals';
import type { Goal, RankGoal } from '@/lib/domain/rank/goals';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { history } from '@/lib/storage/history';
import { countingSinceItem, goalsItem } from '@/lib/storage/settings';
import { readGoals } from '@/lib/stores/rank-settings';
import { speak } from '../../helpers/messages';
import { day, jst, month } from '../../unit/rank/support';

/** A Friday in the middle of November, in Japan. */
export const TODAY = day('2026-11-20');
export const MONTH = month('2026-11');
export const AIM: RankGoal = { rank: 'A', month: MONTH, start: day('2026-11-01') };

export async function begin(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: jst('2026-11-20 10:00') });
  speak();
  for (const table of history.tables) await table.clear();
}

export const goal = (metric: Goal['metric'], target: number, more: Partial<Goal> = {}): Goal => ({
  id: metric,
  metric,
  period: metric === 'followers' ? 'total' : 'month',
  revisions: [{ from: day('2026-11-01'), target }],
  ...more,
});

export async function show(goals: readonly Goal[] = [], rank: RankGoal | null = null) {
  await goalsItem.setValue({ rank, goals });
  const user = userEvent.setup();
  render(<Goals />);
  await screen.findByRole('heading', { name: '毎月の目標' });
  return user;
}

export const stored = async () => readGoals(await goalsItem.getValue());

/** So many original photos on each of the days, counted since the first of the month. */
export async function photos(counts: Record<string, number>): Promise<void> {
  await countingSinceItem.setValue(day('2026-11-01'));
  for (const [text, count] of Object.entries(counts)) {
    await history.rollups.put({ ...NO_COUNTS, day: day(text), posts: count, photos: count });
  }
}
