import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarParts, calendarOf } from '@/lib/domain/events/calendar';
import { estimatesBetween } from '@/lib/domain/events/estimates';
import { overlaps } from '@/lib/domain/events/event';
import { eventIdOf, feedIdOf, parseEvent } from '@/lib/domain/events/parse';
import { SHIPPED_EVENTS } from '@/lib/domain/events/shipped';
import { HISTORY } from '@/lib/domain/events/shipped-history';
import { inEveryZone, jst } from '../rank/support';
import { event, events, FROM_FEED } from './support';

const nows = fc.integer({ min: jst('2011-01-01 00:00'), max: jst('2099-01-01 00:00') });
const NOW = jst('2026-11-20 08:11');
const [FROM, TO] = [jst('2026-11-01 00:00'), jst('2027-01-01 00:00')];
const NONE: CalendarParts = { shipped: [], own: [], feeds: [], hidden: [] };
const idOf = (text: string) => {
  const id = eventIdOf(text);
  if (id === undefined) throw new Error(text);
  return id;
};
const feed = (id: string, ...all: ReturnType<typeof event>[]) => {
  const feedId = feedIdOf(id);
  if (feedId === undefined) throw new Error(id);
  return { id: feedId, events: all };
};
const campaigns = (parts: Partial<CalendarParts>, from = FROM, to = TO) =>
  calendarOf({ ...NONE, ...parts }, from, to, NOW)
    .filter(({ kind }) => !kind.startsWith('regular'))
    .map(({ id }) => id);

const ESTIMATES = [
  'estimate:black-friday:2026-11',
  'estimate:super-sale:2026-12',
  'estimate:thanks:2026-12',
];

describe('the shipped history', () => {
  test('is sound, whole and sorted', () => {
    expect(SHIPPED_EVENTS).toHaveLength(HISTORY.length);
    for (const one of SHIPPED_EVENTS)
      expect(parseEvent(one)).toEqual({ kind: 'event', event: one });
    expect(SHIPPED_EVENTS.map(({ startsAt }) => startsAt)).toEqual(
      SHIPPED_EVENTS.map(({ startsAt }) => startsAt).sort((a, b) => a - b),
    );
    expect(new Set(SHIPPED_EVENTS.map(({ id }) => id)).size).toBe(SHIPPED_EVENTS.length);
  });

  test('says of a day that was inferred that it is an estimate', () => {
    const inferred = SHIPPED_EVENTS.filter(({ source }) => /推定|食い違い|見込み/.test(source));
    expect(inferred).toHaveLength(6);
    expect(inferred.every(({ confidence }) => confidence === 'estimated')).toBe(true);
    const june = SHIPPED_EVENTS.find(({ id }) => id === 'shipped:super-sale:2026-06-04');
    expect(june?.endsAt).toBe(jst('2026-06-11 02:00'));
  });
});

inEveryZone('the calendar', () => {
  test('expects the coming campaigns, as estimates', () => {
    expect(campaigns({})).toEqual(ESTIMATES);
    const all = calendarOf(NONE, FROM, TO, NOW);
    const sale = all.find(({ kind }) => kind === 'super-sale');
    expect(sale).toMatchObject({
      startsAt: jst('2026-12-04 20:00'),
      endsAt: jst('2026-12-11 02:00'),
      confidence: 'estimated',
    });
    expect(all.filter(({ kind }) => kind === 'regular-5-0')).toHaveLength(12);
  });

  test('in a new year', () => {
    expect(campaigns({}, jst('2027-01-01 00:00'), jst('2027-03-01 00:00'))).toEqual([
      'estimate:new-year:2027-01',
      'estimate:marathon:2027-01',
      'estimate:marathon:2027-02',
    ]);
  });
});

describe('an estimate', () => {
  const sale = (start: string, end: string, more = {}) =>
    event('own', 'super-sale', start, end, more);

  test.each([
    ['the same days', '2026-12-04 20:00', '2026-12-11 02:00', false],
    ['ten days before', '2026-11-20 20:00', '2026-11-24 20:00', false],
    ['more than ten days before', '2026-11-20 20:00', '2026-11-24 19:59', true],
    ['elsewhere in its month', '2026-12-30 20:00', '2026-12-31 20:00', false],
    ['more than ten days after', '2027-01-01 20:00', '2027-01-05 20:00', true],
  ])('beside a confirmed one: %s', (_, start, end, stays) => {
    expect(campaigns({ own: [sale(start, end)] }).includes(idOf(ESTIMATES[1] ?? ''))).toBe(stays);
  });

  test('stays beside another kind, and beside another estimate that is not at its time', () => {
    const other = event('own', 'marathon', '2026-12-04 20:00', '2026-12-11 02:00');
    expect(campaigns({ own: [other] })).toContain('estimate:super-sale:2026-12');
    const guess = sale('2026-12-20 20:00', '2026-12-22 20:00', { confidence: 'estimated' });
    expect(campaigns({ own: [guess] })).toContain('estimate:super-sale:2026-12');
  });

  test('is not brought back by hiding the event that took its place, and can be hidden', () => {
    const shipped = {
      ...sale('2026-12-03 20:00', '2026-12-10 02:00'),
      origin: { from: 'shipped' },
    };
    const parsed = parseEvent(shipped);
    if (parsed.kind === 'problem') throw new Error(parsed.problem);
    expect(campaigns({ shipped: [parsed.event], hidden: [idOf('own')] })).toEqual([
      ESTIMATES[0],
      ESTIMATES[2],
    ]);
    expect(campaigns({ hidden: [idOf('estimate:thanks:2026-12')] })).toEqual(ESTIMATES.slice(0, 2));
  });

  test('is never confirmed, never past, at most one of a kind a month', () => {
    fc.assert(
      fc.property(events, nows, (known, now) => {
        const all = estimatesBetween(known, now - 1e10, now + 3e10, now);
        expect(all.every((one) => one.confidence === 'estimated' && one.endsAt > now)).toBe(true);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.every((one) => parseEvent(one).kind === 'event')).toBe(true);
      }),
    );
  });
});

describe('the same campaign from several origins', () => {
  const at = ['2026-12-05 20:00', '2026-12-10 02:00'] as const;
  const own = event('own', 'super-sale', ...at);
  const fed = event('fed', 'super-sale', ...at, { origin: FROM_FEED });
  const second = event('second', 'super-sale', ...at, { origin: { from: 'feed', feed: 'feed-2' } });
  const shipped = [event('shipped', 'super-sale', ...at, { origin: { from: 'shipped' } })];
  const feeds = [feed('feed-1', fed), feed('feed-2', second)];
  const sales = (parts: Partial<CalendarParts>) =>
    campaigns(parts).filter((id) => !ESTIMATES.includes(id));

  test('is shown once: user, then feed, then shipped', () => {
    expect(sales({ own: [own], feeds, shipped })).toEqual(['own']);
    expect(sales({ feeds, shipped })).toEqual(['fed']);
    expect(sales({ feeds: [...feeds].reverse(), shipped })).toEqual(['second']);
    expect(sales({ shipped })).toEqual(['shipped']);
  });

  test('lets what is hidden give way', () => {
    expect(sales({ feeds, shipped, hidden: [idOf('fed')] })).toEqual(['second']);
  });

  test('needs one name when its kind is unknown', () => {
    const party = event('party', 'other', ...at);
    const named = (title: string) => event('x', 'other', ...at, { title, origin: FROM_FEED });
    expect(sales({ own: [party], feeds: [feed('f', named('party'))] })).toEqual(['party']);
    expect(sales({ own: [party], feeds: [feed('f', named('tea'))] })).toEqual(['party', 'x']);
  });
});

test('is sorted, without doubles, and the same in any order of its rows', () => {
  fc.assert(
    fc.property(events, (all) => {
      const parts = (rows: typeof all): CalendarParts => ({
        own: rows.filter(({ origin }) => origin.from === 'user'),
        shipped: rows.filter(({ origin }) => origin.from === 'shipped'),
        feeds: [feed('feed-1', ...rows.filter(({ origin }) => origin.from === 'feed'))],
        hidden: [],
      });
      const span = [jst('2026-01-01 00:00'), jst('2029-02-01 00:00'), NOW] as const;
      const shown = calendarOf(parts(all), ...span);
      expect(calendarOf(parts([...all].reverse()), ...span)).toEqual(shown);
      const own = parts(all).own.map(({ id }) => id);
      expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(own));
      for (const [index, one] of shown.entries()) {
        expect(one.startsAt).toBeGreaterThanOrEqual(shown[index - 1]?.startsAt ?? 0);
        const twins = shown.filter(
          (other) =>
            other.kind === one.kind &&
            other.kind !== 'other' &&
            other.origin.from !== one.origin.from &&
            overlaps(other, one),
        );
        expect(twins).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
