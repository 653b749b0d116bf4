import fc from 'fast-check';
import { daysFrom } from '@/lib/domain/days';
import {
  type CampaignEvent,
  CONFIDENCES,
  EVENT_KINDS,
  type EventKind,
} from '@/lib/domain/events/event';
import { parseEvent } from '@/lib/domain/events/parse';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { day, jst } from '../rank/support';

/** An own, confirmed event by the clock in Japan; the end is outside. */
export function event(
  id: string,
  kind: EventKind,
  start: string,
  end: string,
  more: Record<string, unknown> = {},
): CampaignEvent {
  const parsed = parseEvent({
    id,
    kind,
    title: id,
    startsAt: jst(start),
    endsAt: jst(end),
    confidence: 'confirmed',
    origin: { from: 'user' },
    ...more,
  });
  if (parsed.kind === 'problem') throw new Error(parsed.problem);
  return parsed.event;
}

export const FROM_FEED = { from: 'feed', feed: 'feed-1' };

const starts = fc.integer({
  min: jst('2026-01-01 00:00') / 1000,
  max: jst('2028-12-31 23:59') / 1000,
});

/** Sound events of 2026 to 2028, to the second. */
export const events = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...EVENT_KINDS),
      confidence: fc.constantFrom(...CONFIDENCES),
      start: starts,
      length: fc.integer({ min: 60, max: (20 * DAY) / 1000 }),
      opens: fc.option(fc.integer({ min: 1, max: (3 * DAY) / HOUR }), { nil: undefined }),
      from: fc.constantFrom({ from: 'user' }, { from: 'shipped' }, FROM_FEED),
      title: fc.stringMatching(/^[a-z★マラソン,;:"']{1,30}$/u),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ kind, confidence, start, length, opens, from, title }, index) => {
      const startsAt = start * 1000;
      const parsed = parseEvent({
        id: `${from.from}:${index}`,
        kind,
        title,
        startsAt,
        endsAt: startsAt + length * 1000,
        ...(opens !== undefined && { entryOpensAt: startsAt - opens * HOUR }),
        confidence,
        origin: from,
      });
      if (parsed.kind === 'problem') throw new Error(parsed.problem);
      return parsed.event;
    }),
  );

export const daysIn = (year: string) => daysFrom(day(`${year}-01-01`), day(`${year}-12-31`));
