import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byMonth, comingDay, halves, lastMonths } from '@/lib/domain/advertising/chunks';
import { type GmtDay, gmtDay, gmtDaysIn, shiftGmtDay } from '@/lib/domain/advertising/gmt';
import { connectionIn } from '@/lib/domain/advertising/pasted';
import { slugOf } from '@/lib/domain/advertising/report-kinds';
import { secretAddress, shownAddress } from '@/lib/domain/advertising/request';
import { ReportToken } from '@/lib/domain/advertising/token';
import { madeUpToken, network, utc } from './support';

const REQUEST = {
  name: 'Room Techo SKU Report',
  network: network(41).id,
  dateType: 'process',
  from: '2026-10-01' as GmtDay,
  to: '2026-10-31' as GmtDay,
} as const;

describe('the address', () => {
  test('is the one of "Get API", with the token last', () => {
    const token = new ReportToken(madeUpToken());
    const address = secretAddress(REQUEST, token);
    const shown = shownAddress(REQUEST);
    expect(shown).toBe(
      'https://ran-reporting.rakutenmarketing.com/en/reports/room-techo-sku-report/filters?start_date=2026-10-01&end_date=2026-10-31&include_summary=N&network=41&tz=GMT&date_type=process',
    );
    expect(address === `${shown}&token=${encodeURIComponent(token.reveal())}`).toBe(true);
    const back = connectionIn(address);
    expect(back.ok && back.pasted.token.equals(token)).toBe(true);
    expect(back.ok && back.pasted.network).toBe(41);
  });

  test.each([
    [
      'Individual Item Report + Transaction ID + Currency',
      'individual-item-report-%2B-transaction-id-%2B-currency',
    ],
    ['individual-item-report-+-x', 'individual-item-report-%2B-x'],
    ['Portal: A/B?', 'portal%3A-a%2Fb%3F'],
    [' data_team ', 'data_team'],
    ['報告', '%E5%A0%B1%E5%91%8A'],
    ['\ud800', '%EF%BF%BD'],
  ])('names %s', (name, slug) => expect(slugOf(name)).toBe(slug));
});

describe('what is asked for at once', () => {
  test('twelve months of the calendar, newest first, to today in GMT', () => {
    // Already the 1st of December in Japan.
    const spans = lastMonths(utc('2026-11-30T23:00:00'));
    expect(spans).toHaveLength(12);
    expect(spans[0]).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(spans[9]).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(spans[11]).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(lastMonths(utc('2026-12-01T00:00:00'))[0]).toEqual({
      from: '2026-12-01',
      to: '2026-12-01',
    });
  });

  test('every day once, whatever the days', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((number) => shiftGmtDay(gmtDay(0), number));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (from, length) => {
        const to = shiftGmtDay(from, length);
        const spans = byMonth(from, to);
        expect(spans.reduce((sum, span) => sum + gmtDaysIn(span.from, span.to), 0)).toBe(
          length + 1,
        );
        expect([spans[0]?.to, spans.at(-1)?.from]).toEqual([to, from]);
        const [newer, older] = halves({ from, to }) ?? [];
        if (newer && older) expect(shiftGmtDay(older.to, 1)).toBe(newer.from);
        else expect(length).toBe(0);
      }),
    );
  });

  test('tomorrow, to try a report', () => {
    expect(comingDay(utc('2026-12-31T23:59:59'))).toEqual({ from: '2027-01-01', to: '2027-01-01' });
  });
});
