import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lastMonths } from '@/lib/domain/advertising/chunks';
import { merged } from '@/lib/domain/advertising/ledger/merge';
import { ordersOf, statusOf } from '@/lib/domain/advertising/ledger/orders';
import { type LedgerRow, ledgerRows } from '@/lib/domain/advertising/ledger/row';
import { add, EMPTY_QUEUE, type QueueState } from '@/lib/domain/advertising/queue/state';
import { next, restarted } from '@/lib/domain/advertising/queue/steps';
import type { AdvertisingReport } from '@/lib/domain/advertising/report-kinds';
import type { ItemLine } from '@/lib/domain/advertising/report-lines';
import { DAY } from '@/lib/domain/time-units';
import type { AdvertisingReading } from '@/lib/reports/advertising/read';
import { type AdvertisingSite, startAdvertising } from '../../site/advertising/server';
import { network } from '../domain/advertising/support';
import { workOff } from './run';

const NOW = Date.parse('2026-11-20T12:00:00Z');
let site: AdvertisingSite;
beforeAll(async () => {
  site = await startAdvertising(NOW);
});
afterAll(() => site.close());
beforeEach(() => {
  site.faults = [];
  site.requests = [];
});

/** A ledger as a storage would keep it. */
function ledger() {
  const rows = new Map<string, LedgerRow>();
  const counts = { new: 0, duplicate: 0, changed: 0, conflict: 0 };
  const take = (reading: AdvertisingReading<AdvertisingReport>) => {
    if (!reading.ok || reading.report.kind !== 'items') return;
    for (const row of ledgerRows(reading.report.lines as readonly ItemLine[], network())) {
      const result = merged(row, (key) => rows.get(key));
      counts[result.kind] += 1;
      rows.set(result.row.alias, result.row).set(result.row.key, result.row);
    }
  };
  return { take, counts, keys: () => [...rows.keys()].sort(), rows: () => new Set(rows.values()) };
}

const queue = (): QueueState =>
  add(
    EMPTY_QUEUE,
    lastMonths(NOW).map((span) => ({
      ...span,
      connection: 'us',
      run: 'import',
      report: 'items',
      dateType: 'transaction',
      attempts: 0,
    })),
  );

async function imported(
  faults: AdvertisingSite['faults'],
  start = queue(),
  into = ledger(),
  limits: { most?: number; patience?: number } = {},
) {
  site.faults = faults;
  const run = await workOff(site, start, into.take, limits);
  return { into, ...run };
}

test('twelve months come in twelve requests, two and a quarter minutes apart in all', async () => {
  const { into, state, elapsed } = await imported([]);
  expect(site.requests).toHaveLength(12);
  expect(site.requests.every((request) => request.endsWith('token=…'))).toBe(true);
  expect([state.finished.length, state.failed.length, elapsed]).toEqual([12, 0, 11 * 12_000]);
  expect(into.counts.new).toBeGreaterThan(70);
  const again = await imported([], queue(), into);
  expect(again.into.counts).toMatchObject({ changed: 0, conflict: 0 });
  expect(again.into.counts.duplicate).toBe(again.into.counts.new);
});

test('corrections are netted, and statuses derived', async () => {
  const { into } = await imported([]);
  const orders = ordersOf(into.rows());
  const statusIn = (orderId: string) =>
    orders.filter((order) => order.orderId === orderId).map((order) => statusOf(order, 90, NOW));
  expect(['N-1', 'N-2', 'N-3', 'N-4', 'SAME'].map(statusIn)).toEqual([
    ['reversed'],
    ['partlyReversed'],
    ['pending'],
    ['noCommission'],
    ['pending', 'pending'],
  ]);
});

test('faults on the way change nothing of what arrives', async () => {
  const whole = (await imported([])).into.keys();
  const faults: AdvertisingSite['faults'] = [
    { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
    { kind: 'hang' },
    { kind: 'cut' },
    { kind: 'half' },
    undefined,
    { kind: 'html' },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 403, body: '{"code":403,"message":"Access Denied"}' },
    { kind: 'summary' },
  ];
  const { into, state } = await imported(faults, queue(), ledger(), { patience: 500 });
  expect(state.failed).toEqual([]);
  expect(into.keys()).toEqual(whole);
});

test('an import that dies again and again arrives at the same rows', async () => {
  const whole = (await imported([])).into.keys();
  const into = ledger();
  let state = queue();
  for (let life = 0; life < 40 && state.finished.length < 12; life += 1) {
    const run = await imported([], state, into, { most: 3 });
    // Half of the lives end with a request on its way.
    const step = next(run.state, NOW + DAY);
    const dying = life % 2 === 0 && step.kind === 'ask' ? step.state : run.state;
    state = restarted(JSON.parse(JSON.stringify(dying)), NOW);
  }
  expect(state.finished).toHaveLength(12);
  expect(into.keys()).toEqual(whole);
});
