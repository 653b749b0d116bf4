import { describe, expect, test } from 'vitest';
import { LONGEST_ROW } from '@/lib/reports/rows';
import { order, read, rowsBelow } from './support';

const GOOD = '2026-07-04 21:54:33,99,4.0,2480,雑貨,店,品,0,1,3,楽天ROOM';

/** The order of one row with the text in place of a cell of the good one. */
const orderWith = (cell: string, text: string) =>
  read(rowsBelow('order', GOOD.replace(cell, `"${text}"`)));

const rejectedIn = (content: string) =>
  read(content).rejected.map(({ line, reason }) => ({ line, ...reason }));

describe('a line that cannot be read', () => {
  test.each([
    ['2026-02-29', { id: 'date', value: '2026-02-29' }],
    ['2026-13-01', { id: 'date', value: '2026-13-01' }],
    ['2026-07-04 24:00:00', { id: 'date', value: '2026-07-04 24:00:00' }],
    ['2026-07-04 21:54:33Z', { id: 'date', value: '2026-07-04 21:54:33Z' }],
    ['07/04/2026', { id: 'date', value: '07/04/2026' }],
    ['2026-07/04', { id: 'date', value: '2026-07/04' }],
    ['', { id: 'date', value: '' }],
  ])('has no such date: %s', (text, reason) => {
    const { lines, rejected } = orderWith('2026-07-04 21:54:33', text);
    expect(lines).toEqual([]);
    expect(rejected.map((line) => line.reason)).toEqual([reason]);
  });

  test.each(['-99', '99.5', '', 'abc', '1e3', '0x10', '1,23', '1000000000', '99万'])(
    'has no amount: %s',
    (text) => {
      const reason = { id: 'number', column: 'reward', value: text };
      expect(orderWith('99', text).rejected.map((line) => line.reason)).toEqual([reason]);
    },
  );

  test.each(['3', '確認中', '', '0 - 確定', '0 - x'])('has no status: %s', (text) => {
    const { rejected } = read(rowsBelow('order', GOOD.replace(',0,1', `,${text},1`)));
    expect(rejected.map((line) => line.reason)).toEqual([{ id: 'status', value: text }]);
  });

  test('has fewer or more cells than its header', () => {
    const content = rowsBelow('order', '2026-07-04,1', GOOD.replace('品', '品,0'), `${GOOD},,`);
    expect(rejectedIn(content)).toEqual([
      { line: 2, id: 'columns', found: 2, expected: 11 },
      { line: 3, id: 'columns', found: 12, expected: 11 },
    ]);
  });

  test('has quotation marks that do not pair', () => {
    const content = rowsBelow('order', GOOD.replace('品', '"品"品"'), GOOD);
    expect(rejectedIn(content)).toEqual([{ line: 2, id: 'quotes' }]);
  });

  test('is longer than any', () => {
    const content = rowsBelow('order', GOOD, 'x'.repeat(LONGEST_ROW + 1), GOOD);
    expect(rejectedIn(content)).toEqual([{ line: 3, id: 'tooLong' }]);
    expect(read(content).lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('names no shop, or no month', () => {
    expect(rejectedIn(rowsBelow('shop', ' ,1,2,3,4'))).toEqual([{ line: 2, id: 'shop' }]);
    const wrong = { line: 2, id: 'month', value: '2026-13' };
    expect(rejectedIn(rowsBelow('payment', '2026-13,1,2,3'))).toEqual([wrong]);
    const clicks = { line: 2, id: 'number', column: 'clicks', value: 'x' };
    expect(rejectedIn(rowsBelow('shop', '店,1,x,3,4'))).toEqual([clicks]);
  });

  test('is shown, cut short', () => {
    const { rejected } = read(rowsBelow('order', `${'品'.repeat(999)},1`));
    expect(rejected[0]?.text).toBe('品'.repeat(200));
    const { rejected: wrong } = orderWith('99', 'x'.repeat(99));
    expect(wrong[0]?.reason).toMatchObject({ value: 'x'.repeat(40) });
  });
});

describe('a row of totals', () => {
  test.each(['合計', ' 総計 ', 'Total'])('at the end is left out: %s', (name) => {
    const content = rowsBelow('period', '2026-07-04,9,3,1,900', `${name},9,3,1,900`);
    expect(read(content)).toMatchObject({ lines: [{ line: 2 }], rejected: [] });
  });

  test('anywhere else is a line', () => {
    const content = rowsBelow('shop', '合計,9,3,1,900', '店,1,2,3,4', '合計,9,3,1,900', '');
    expect(read(content).lines).toMatchObject([{ shopName: '合計' }, { shopName: '店' }]);
    const days = rowsBelow('period', '合計,9,3,1,900', '2026-07-04,9,3,1,900');
    expect(rejectedIn(days)).toEqual([{ line: 2, id: 'date', value: '合計' }]);
  });
});

test('a wrong line takes no other with it', () => {
  const report = read(rowsBelow('order', GOOD, 'x', GOOD.replace('2480', '?'), '', GOOD));
  expect(report.lines.map(({ line }) => line)).toEqual([2, 6]);
  expect(report.rejected.map(({ line }) => line)).toEqual([3, 4]);
  expect(report.lines[1]).toMatchObject({ amount: order().amount });
});
