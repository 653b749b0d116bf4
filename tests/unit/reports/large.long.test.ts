import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '@/lib/reports/fingerprint';
import { readReport } from '@/lib/reports/read';
import { HEADERS, reportBytes, reportText } from '../../fixtures/reports/make';
import { order } from './support';

const M = 1_000_000;
const GOOD = '2026-07-04 21:54:33,99,4.0,2480,家電,店,品,0,1,3,楽天ROOM\n';
const START = `${HEADERS.order.ja}\n${GOOD}`;

/** How many lines were read and rejected, or the problem; bytes are made late, and let go. */
function outcome(content: string): string | [read: number, rejected: number] {
  const reading = readReport({ name: 'report.csv', bytes: reportBytes(content, 'utf-8') });
  if (!reading.ok) return reading.problem.id;
  return [reading.report.lines.length, reading.report.rejected.length];
}

describe('50 MB end soon, in a value', () => {
  test.each([
    ['of one line', () => `${START}${'x'.repeat(50 * M)}\n${GOOD}`, [2, 1]],
    ['of one line of commas', () => `${START}${','.repeat(50 * M)}\n${GOOD}`, [2, 1]],
    ['of one line of quotes', () => `${START}${'"'.repeat(50 * M)}\n${GOOD}`, [2, 1]],
    ['of one line of wrong quotes', () => `${START}"${'x"'.repeat(25 * M)}\n${GOOD}`, [2, 1]],
    ['of a line that never ends', () => `${START}${'x'.repeat(50 * M)}`, [1, 1]],
    ['below a quote never closed', () => `${START}"${'x\n'.repeat(25 * M)}`, 'cutOff'],
    ['below quotes never right', () => `${START}"${'x"y\n'.repeat(12 * M)}`, 'cutOff'],
    ['of blank lines', () => `${START}${'\r'.repeat(50 * M)}`, 'tooManyLines'],
    ['of tiny lines', () => `${START}${'x\n'.repeat(25 * M)}`, 'tooManyRejected'],
    ['of spaces', () => ' '.repeat(50 * M), 'empty'],
    ['without a header', () => 'x'.repeat(50 * M), 'other'],
    ['of quotes without a header', () => '"x'.repeat(25 * M), 'other'],
    ['of long names', () => START + GOOD.replace('品', 'x'.repeat(200_000)).repeat(250), [251, 0]],
  ])(
    '%s',
    (_, content, expected) => {
      expect(outcome(content())).toEqual(expected);
    },
    60_000,
  );
});

test('100,000 lines are read and told apart, with progress', () => {
  const lines = Array.from({ length: 100_000 }, (_, n) =>
    order({ occurredAt: 1_780_000_000_000 + 1000 * n, shopName: `店 ${n % 500}`, amount: n % 997 }),
  );
  const bytes = reportBytes(reportText('order', lines));
  const heard: number[] = [];
  const reading = readReport({ name: 'report.csv', bytes }, (done) => heard.push(done));
  expect(reading.ok && reading.report).toMatchObject({ kind: 'order', rejected: [] });
  expect(reading.ok && reading.report.lines.map(({ line: _, ...line }) => line)).toEqual(lines);
  expect(heard.length).toBeGreaterThan(20);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
  expect(new Set(fingerprintsOf(lines)).size).toBe(100_000);
}, 60_000);
