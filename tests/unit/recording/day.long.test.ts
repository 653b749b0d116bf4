import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_WISHES } from '@/lib/domain/reminders/kept';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { reminderWishesItem } from '@/lib/storage/settings';
import { randomOf } from '../../fixtures/photos/random';
import { type Entry, recordedDay } from '../../helpers/day/recorded';
import { type Replayed, replay } from '../../helpers/day/replay';
import { speak } from '../../helpers/messages';

const SCENES = 320;
const KILLS = 1_000;
/** Of so many steps at most, so that a day of about 70,000 steps has the kills asked for. */
const LONGEST_LIFE = 130;

afterEach(() => {
  vi.restoreAllMocks();
});

async function live(day: readonly Entry[], lifetime: () => number): Promise<Replayed> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak();
  await reminderWishesItem.setValue({ ...NO_WISHES, on: [...REMINDER_KINDS], regularDays: true });
  return replay(day, lifetime);
}

test('killed at a thousand random moments of a day, the worker leaves the history of an undisturbed day', async () => {
  const day = recordedDay(20261120, SCENES);
  const undisturbed = await live(day, () => Number.POSITIVE_INFINITY);
  const { tables } = undisturbed.evening;
  // A day on which nothing much happens would prove nothing.
  for (const [table, least] of Object.entries({ clicks: 120, cartAttempts: 40, posts: 60 }))
    expect(tables[table]?.length, table).toBeGreaterThan(least);
  const random = randomOf(10);
  const disturbed = await live(day, () => random.whole(0, LONGEST_LIFE));
  expect([...undisturbed.failures, ...disturbed.failures]).toEqual([]);
  expect(disturbed.deaths).toBeGreaterThanOrEqual(KILLS);
  expect(disturbed.evening).toEqual(undisturbed.evening);
}, 180_000);
