import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { writeIcs } from '@/lib/calendar/ics-write';
import { payoutEntries } from '@/lib/calendar/payout-entries';
import { payoutCalendar } from '@/lib/domain/rewards/payouts';
import { isOpen, payoutsAhead } from '@/lib/domain/rewards/payouts-ahead';
import { inEveryZone, jst } from '../rank/support';
import { monthSums, sum } from '../rewards/support';

const NOW = jst('2026-11-20 08:11');
const WORDS = {
  title: (payout: { day: string }, open: boolean) => `${payout.day}${open ? '?' : ''}`,
  description: () => '一行目\n二行目',
};
const MONTHS = [
  monthSums('2026-10', { confirmed: sum(2, 500, 9_000) }),
  monthSums('2026-11', { unconfirmed: sum(1, 80, 2_000) }),
];
const ahead = (now = NOW, months = MONTHS) =>
  payoutsAhead(payoutCalendar({ months, payments: [], ranks: new Map() }, now), 12);

describe('the payouts of the coming year', () => {
  test('are twelve, one a month, whether anything is known of them or not', () => {
    const days = ahead().map(({ day }) => day);
    expect(days).toHaveLength(12);
    expect(days.slice(0, 3)).toEqual(['2026-12-10', '2027-01-10', '2027-02-10']);
    expect(days.at(-1)).toBe('2027-11-10');
    expect(ahead().map(({ figures }) => figures?.earned.reward)).toEqual([
      500,
      80,
      ...Array.from({ length: 10 }, () => undefined),
    ]);
  });

  test('are open while sales may come or wait to be decided', () => {
    const open = (now: number, months = MONTHS) =>
      ahead(now, months).map((one) => isOpen(one, now));
    expect(open(NOW).slice(0, 3)).toEqual([false, true, true]);
    const october = [monthSums('2026-10', { confirmed: sum(2, 500, 9_000) })];
    expect(open(jst('2026-11-01 00:00') - 1, october)[1]).toBe(true);
    expect(open(jst('2026-11-01 00:00'), october)[1]).toBe(false);
  });
});

inEveryZone('the calendar file', () => {
  const file = () => writeIcs(payoutEntries(ahead(), NOW, WORDS), NOW);

  test('has whole days under lasting UIDs, tentative where the amount is open', async () => {
    const { events = [] } = convertIcsCalendar(undefined, await file());
    expect(events).toHaveLength(12);
    expect(events.slice(0, 2)).toMatchObject([
      {
        uid: 'payout-2026-10@room-techo',
        summary: '2026-12-10',
        status: 'CONFIRMED',
        start: { type: 'DATE', date: new Date('2026-12-10') },
      },
      { uid: 'payout-2026-11@room-techo', summary: '2027-01-10?', status: 'TENTATIVE' },
    ]);
  });

  test('is read by the other reader as the same days', async () => {
    const events = new ICAL.Component(ICAL.parse(await file()))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      ahead().map(({ day }) => day),
    );
    expect(events[0]?.endDate.toString()).toBe('2026-12-11');
    expect(events[0]?.description).toBe('一行目\n二行目');
  });
});
