import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isDay } from '@/lib/domain/days';
import { isMonth } from '@/lib/domain/month';
import { REPORT_KINDS, type Report, type ReportReading } from '@/lib/domain/rewards/report-file';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { openFiles } from '@/lib/reports/files';
import { fingerprintsOf } from '@/lib/reports/fingerprint';
import { readReport } from '@/lib/reports/read';
import { ENCODINGS, reportBytes, reportText } from '../../fixtures/reports/make';
import { day } from '../../helpers/builders';
import { linesOf, month, order } from './support';

const RUNS = { numRuns: 3_000 };
const july = { month: month('2026-07') };
const days = ['04', '05', '06'].map((date) => day(`2026-07-${date}`));
const totals = { reward: 198, clicks: 31, sales: 2, amount: 4960 };
const orders = SALE_STATUSES.map((status, n) => order({ status, reward: 100 * n }));
const TEXTS = [
  reportText('order', orders, july),
  reportText(
    'period',
    days.map((day) => ({ day, ...totals })),
    july,
  ),
  reportText(
    'shop',
    ['店', '別の店'].map((shopName) => ({ shopName, ...totals })),
    july,
  ),
  reportText('payment', [{ month: month('2026-05'), points: 3000, cash: 20, transfer: 0 }], july),
];

const isText = (value: unknown) => typeof value === 'string' && value.length <= 500;
const isAmount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
/** What each part of a line may be, of whatever kind. */
const SOUND: Record<string, (value: unknown) => boolean> = {
  ...{ line: (value) => isAmount(value) && value !== 0, occurredAt: Number.isSafeInteger },
  ...{ reward: isAmount, amount: isAmount, clicks: isAmount, sales: isAmount },
  ...{ points: isAmount, cash: isAmount, transfer: isAmount },
  rate: (value) => value === undefined || (isAmount(value) && Number(value) <= 1000),
  ...{ genre: isText, shopName: isText, itemName: isText, linkType: isText },
  ...{ device: isText, measurementId: isText, day: isDay, month: isMonth },
  status: (value) => SALE_STATUSES.some((status) => status === value),
};

function expectSound(report: Report): void {
  expect(REPORT_KINDS).toContain(report.kind);
  expect(report.month === undefined || isMonth(report.month)).toBe(true);
  for (const line of report.lines)
    for (const [name, value] of Object.entries(line))
      if (!SOUND[name]?.(value)) expect.fail(`${name} is ${JSON.stringify(value)}`);
  const numbers = [...report.lines, ...report.rejected].map(({ line }) => line);
  expect(new Set(numbers).size).toBe(numbers.length);
  if (report.kind === 'order')
    expect(new Set(fingerprintsOf(report.lines)).size).toBe(report.lines.length);
}

/** Everything that happens to a dropped file, up to its fingerprints. */
function readAll(bytes: Uint8Array): ReportReading[] {
  const { files, problems } = openFiles([{ name: 'report.csv', bytes }]);
  expect(files.length + problems.length).toBeGreaterThan(0);
  const readings = files.map((file) => readReport(file));
  for (const reading of readings) {
    if (reading.ok) expectSound(reading.report);
    else expect(Object.keys(reading)).toEqual(['ok', 'problem']);
  }
  return readings;
}

test('random bytes are a value, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      readAll(bytes);
    }),
    RUNS,
  );
});

/** One thing that befalls the bytes of a file. */
const damage = fc.tuple(fc.constantFrom('flip', 'cut', 'drop', 'insert'), fc.nat(), fc.nat(255));

const damaged = (bytes: Uint8Array, [kind, place, byte]: [string, number, number]): Uint8Array => {
  const at = bytes.length === 0 ? 0 : place % bytes.length;
  const to = kind === 'insert' ? at : at + 1 + (kind === 'drop' ? byte : 0);
  if (kind === 'cut') return bytes.slice(0, at);
  const between = kind === 'drop' ? [] : [byte];
  return new Uint8Array([...bytes.subarray(0, at), ...between, ...bytes.subarray(to)]);
};

test('files with flipped, lost and added bytes give sound lines or a reason', () => {
  const one = fc.tuple(
    fc.constantFrom(...TEXTS),
    fc.constantFrom(...ENCODINGS),
    fc.array(damage, { minLength: 1, maxLength: 3 }),
  );
  let read = 0;
  fc.assert(
    fc.property(one, ([text, encoding, all]) => {
      const readings = readAll(all.reduce(damaged, reportBytes(text, encoding)));
      read += readings.filter(({ ok }) => ok).length;
    }),
    RUNS,
  );
  // It would be no test if all of them were refused at the door.
  expect(read).toBeGreaterThan(300);
});

test('damaged zips give what is whole in them, or a reason', () => {
  const zips = TEXTS.map((text) => zipSync({ 'a.csv': reportBytes(text), 'b.csv': strToU8(text) }));
  const one = fc.tuple(fc.constantFrom(...zips), fc.array(damage, { maxLength: 2 }));
  let read = 0;
  fc.assert(
    fc.property(one, ([zip, all]) => {
      const readings = readAll(all.reduce(damaged, zip));
      read += readings.filter(({ ok }) => ok).length;
      // A checksum lets nothing through that is not as it was packed.
      expect(readings.every((reading) => !reading.ok || reading.report.rejected.length === 0)).toBe(
        true,
      );
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(300);
});

/** One thing that befalls the table: rows and columns that are twice, gone, or change places. */
const change = fc.tuple(
  fc.constantFrom('row', 'column', 'cell'),
  fc.constantFrom('twice', 'gone', 'swapped'),
  fc.nat(14),
  fc.nat(14),
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function moved<T>(all: readonly T[], how: string, from: number, to: number): T[] {
  const [at, other] = [all[from], all[to]];
  if (at === undefined || other === undefined) return [...all];
  if (how === 'swapped') return all.with(from, other).with(to, at);
  return how === 'gone' ? all.toSpliced(from, 1) : all.toSpliced(to, 0, at);
}

function changed(rows: string[][], [what, how, from, to]: Change): string[][] {
  if (what === 'row') return moved(rows, how, from, to);
  if (what === 'column') return rows.map((row) => moved(row, how, from, to));
  return rows.map((row, index) => (index === from ? moved(row, how, to, (to + 1) % 9) : row));
}

test('tables whose rows, columns and cells moved give sound lines or a reason', () => {
  const one = fc.tuple(fc.constantFrom(...TEXTS), fc.array(change, { maxLength: 4 }));
  let read = 0;
  fc.assert(
    fc.property(one, ([text, changes]) => {
      const rows = text.split('\n').map((row) => row.split(','));
      const table = changes.reduce(changed, rows).map((row) => row.join(','));
      const readings = readAll(reportBytes(table.join('\n')));
      read += readings.filter(({ ok }) => ok).length;
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(300);
});

/** The first line may lack its last cell: there is none to compare it with. */
const comparable = ([first, ...others]: object[]): object[] =>
  first ? [{ ...first, measurementId: 'any' }, ...others] : [];

test('half a file never gives a line that the whole one has not', () => {
  const bytes = reportBytes(TEXTS[0] ?? '');
  const linesIn = (length: number) => {
    const reading = readReport({ name: 'report.csv', bytes: bytes.subarray(0, length) });
    return reading.ok ? comparable(linesOf(reading.report)) : undefined;
  };
  const whole = linesIn(bytes.length);
  let cutOff = 0;
  for (let length = 0; length < bytes.length; length += 1) {
    const found = linesIn(length);
    if (found) expect(found).toEqual(whole?.slice(0, found.length));
    else cutOff += 1;
  }
  // Behind each header row and each line, with and without its line break, and the first's last cell.
  expect(bytes.length - cutOff).toBeLessThanOrEqual(11);
});
