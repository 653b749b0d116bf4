import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comingDay } from '@/lib/domain/advertising/chunks';
import { type GmtDay, gmtDay } from '@/lib/domain/advertising/gmt';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import { ReportToken } from '@/lib/domain/advertising/token';
import { type AdvertisingSite, type Fault, startAdvertising } from '../../site/advertising/server';
import { ask } from './run';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const OCTOBER = { from: '2026-10-01' as GmtDay, to: '2026-10-31' as GmtDay };

let site: AdvertisingSite;
beforeAll(async () => {
  site = await startAdvertising(NOW);
});
afterAll(() => site.close());

const problemOf = async (over: Parameters<typeof ask>[2], token?: ReportToken) => {
  const reading = await ask(site, 'items', over, token);
  return reading.ok ? undefined : reading.problem;
};

describe('trying the connection', () => {
  const tryAll = (token?: ReportToken) =>
    Promise.all(
      // Three at once is what the service allows.
      ADVERTISING_REPORTS.slice(2).map((kind) => ask(site, kind, comingDay(NOW), token)),
    );

  test('gives each report its columns and no lines', async () => {
    for (const reading of await tryAll()) {
      expect(reading).toMatchObject({ ok: true, report: { lines: [], rejected: [] } });
      expect(reading.ok && reading.report.columns.length).toBeGreaterThan(3);
    }
  });

  test('tells a report that is not there, and one without its column', async () => {
    const results = await tryAll(new ReportToken('without-sku-0123456789=='));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(results[2]).toMatchObject({
      problem: { id: 'reportNotFound', name: 'Room Techo SKU Report' },
    });
    const brandless = await ask(
      site,
      'sku',
      OCTOBER,
      new ReportToken('without-brand-0123456789=='),
    );
    expect(brandless).toEqual({ ok: false, problem: { id: 'columnsMissing', columns: ['brand'] } });
  });

  test('tells a wrong token and wrong dates', async () => {
    expect(await problemOf(OCTOBER, new ReportToken('nobody-0123456789=='))).toEqual({
      id: 'tokenRefused',
    });
    expect(await problemOf({ from: OCTOBER.to, to: OCTOBER.from })).toEqual({ id: 'dateRange' });
    expect(await problemOf({ ...OCTOBER, from: '2020-01-01' as GmtDay })).toEqual({
      id: 'dateRange',
    });
    expect(await problemOf({ ...OCTOBER, dateType: 'other' as 'process' })).toEqual({
      id: 'dateType',
    });
  });
});

describe('the month with everything difficult in it', () => {
  test('is read without a rejected line', async () => {
    const reading = await ask(site, 'items', OCTOBER);
    if (!reading.ok) throw new Error(reading.problem.id);
    const { lines, rejected } = reading.report;
    expect(rejected).toEqual([]);
    const products = lines.map(({ product }) => product);
    expect(products).toEqual(
      expect.arrayContaining([
        'Plate 12" wide',
        'Plate, 12"',
        'The "best" plate',
        '=Shirt S',
        '湯のみ',
      ]),
    );
    expect(lines.map(({ orderId }) => orderId)).toContain('A,17');
    expect(lines.map(({ sku }) => sku)).toEqual(expect.arrayContaining(['1E5', '0012345']));
    expect(
      lines.filter(({ commission }) => commission.startsWith('-')).map(({ sales }) => sales),
    ).toEqual(['-59.9', '-50']);
    expect(lines.map(({ sales }) => sales)).toContain('1234.56');
  });

  test('has lost sales with a reason, and none of them among the others', async () => {
    const reading = await ask(site, 'nonCommissionable', OCTOBER);
    expect(reading.ok && reading.report.lines.map(({ reason }) => reason)).toEqual([
      'Return Exceeded',
      'SKU Does Not Match',
    ]);
  });

  test('has ids in the SKU report where the user added them', async () => {
    const reading = await ask(site, 'sku', { ...OCTOBER, name: 'SKU + ids' });
    expect(reading.ok && reading.report.lines[0]?.transactionId).toMatch(/^[0-9a-f]{32}$/);
  });

  test('has a u1 only after half a day', async () => {
    const day = gmtDay(NOW - 4 * 86_400_000);
    const u1 = async () => {
      const reading = await ask(site, 'signatureOrders', { from: day, to: day });
      return reading.ok ? reading.report.lines.map((line) => line.u1) : [];
    };
    const [at] = [site.now];
    site.now = Date.parse(`${day}T16:00:00Z`) + 10.5 * 3_600_000;
    expect(await u1()).toEqual([undefined]);
    site.now = at;
    expect(await u1()).toEqual(['post-11-16']);
  });
});

describe('every fault has its name', () => {
  const elsewhere = {
    kind: 'status',
    status: 301,
    headers: { location: 'https://example.com/' },
  } as const;
  test.each([
    [
      { kind: 'status', status: 429, headers: { 'retry-after': '90' } },
      { id: 'rateLimited', wait: 90_000 },
    ],
    [
      { kind: 'status', status: 500 },
      { id: 'serverError', status: 500 },
    ],
    [
      { kind: 'status', status: 499 },
      { id: 'serverError', status: 499 },
    ],
    [elsewhere, { id: 'moved' }],
    [{ kind: 'cut' }, { id: 'cutOff', line: 0 }],
    [{ kind: 'half' }, { id: 'cutOff' }],
    [{ kind: 'html' }, { id: 'html' }],
    [{ kind: 'latin1', told: false }, { id: 'unreadable' }],
    [{ kind: 'latin1', told: true }, undefined],
    [{ kind: 'summary' }, undefined],
    [{ kind: 'delay', ms: 30 }, undefined],
  ] as [Fault, object | undefined][])('%o', async (fault, problem) => {
    site.faults = [fault];
    const found = await problemOf(OCTOBER);
    if (problem) expect(found).toMatchObject(problem);
    else expect(found).toBeUndefined();
  });

  test('no answer in time, and nobody there', async () => {
    site.faults = [{ kind: 'hang' }];
    const late = await ask(site, 'items', OCTOBER, undefined, 50);
    expect(late).toEqual({ ok: false, problem: { id: 'timeout' } });
    const gone = await ask({ ...site, base: 'http://127.0.0.1:1' }, 'items', OCTOBER);
    expect(gone).toEqual({ ok: false, problem: { id: 'noConnection' } });
  });
});

test('a server that repeats the address it was asked for does not give the token away', async () => {
  const token = new ReportToken('Zq9sEcReTzQ9sEcReT+/==');
  const spellings = [token.reveal(), encodeURIComponent(token.reveal())];
  for (const spelling of spellings) {
    for (const body of [
      `{"message":"GET /x?token=${spelling} failed"}`,
      `{"errors":["${spelling}"]}`,
      `<?xml version="1.0"?><error>${spelling}</error>`,
      `Not allowed: ${spelling}`,
    ]) {
      for (const status of [200, 400]) {
        site.faults = [{ kind: 'status', status, body }];
        const problem = await problemOf(OCTOBER, token);
        expect(problem).toHaveProperty('said');
        expect(JSON.stringify(problem).includes('sEcReT')).toBe(false);
      }
    }
  }
});
