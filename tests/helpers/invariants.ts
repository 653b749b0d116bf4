import { expect } from 'vitest';
import type { RoomSlug } from '@/lib/domain/identity';
import { HOUR, jstDay } from '@/lib/domain/time';
import type { AttemptRow, ClickRow } from '@/lib/storage/rows';
import { type Dump, recount } from './history';

const inOrder = (a: ClickRow, b: ClickRow) => a.at - b.at || (a.id < b.id ? -1 : 1);
/** Left outdated by a clock that was set back. */
const isOutdated = ({ at, supersededAt = at }: ClickRow): boolean => supersededAt < at;
const taking = (clicks: readonly ClickRow[]) =>
  clicks.filter((click) => click.kind !== 'webservice' && !isOutdated(click)).sort(inOrder);

/** Whose an attempt is, said again in the plainest way: the last click before it, if it counts. */
function ownerOf(attempt: AttemptRow, clicks: readonly ClickRow[]): ClickRow | undefined {
  const last = taking(clicks).findLast((click) => click.at <= attempt.at);
  if (last?.kind === 'room' && attempt.at - last.at < 24 * HOUR) return last;
  // What nobody else has a claim to stays with the outdated click that had it.
  return clicks.find((click) => click.id === attempt.clickId && isOutdated(click));
}

/**
 * What every history must be, whatever was done in whatever order; so many clicks were left outdated
 * by a clock that was set back.
 */
export function expectSound(all: Dump, ownRooms: readonly RoomSlug[], outdated = 0): void {
  const { clicks, cartAttempts, items, rollups } = all;
  expect(clicks.filter(isOutdated)).toHaveLength(outdated);
  expect(rollups).toStrictEqual(recount(all));
  for (const attempt of cartAttempts) {
    const owner = ownerOf(attempt, clicks);
    expect([attempt.clickId, attempt.room]).toEqual([owner?.id, owner?.room]);
  }
  const order = taking(clicks);
  for (const click of clicks) {
    const own = cartAttempts.filter((a) => ownerOf(a, clicks)?.id === click.id);
    const place = order.indexOf(click);
    const next = place < 0 ? undefined : order[place + 1];
    expect(click.cartedAt).toBe(own.map((a) => a.at).sort((a, b) => a - b)[0]);
    if (!isOutdated(click)) expect(click.supersededAt).toBe(next?.at);
    expect(click.day).toBe(jstDay(click.at));
    expect(click.at).toBe(Math.min(...click.evidence.map((e) => e.at)));
    expect(click.sightings).toEqual(click.evidence.map((e) => e.sighting));
    const owned = click.room !== undefined && ownRooms.includes(click.room);
    expect(click.ownership === 'own').toBe(owned);
  }
  const known = new Set(items.map((item) => item.key));
  for (const row of [...clicks, ...cartAttempts]) expect(known).toContain(row.itemKey);
}
