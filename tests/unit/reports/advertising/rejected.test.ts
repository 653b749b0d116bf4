import { describe, expect, test } from 'vitest';
import { csv, ITEM, read } from './support';

const rejectedIn = (...rows: string[]) =>
  read('items', csv('items', ...rows)).rejected.map(({ line, reason }) => ({ line, ...reason }));
const productsIn = (...rows: string[]) =>
  read('items', csv('items', ...rows)).lines.map(({ line, product }) => [line, product]);

describe('a line is rejected with its number', () => {
  test.each([
    ['8/22/24', '13/1/24', { id: 'date', value: '13/1/24' }],
    ['8/22/24', '2/29/25', { id: 'date', value: '2/29/25' }],
    ['8/22/24', 'null', { id: 'date', value: 'null' }],
    ['13:05:09', '24:00:00', { id: 'date', value: '24:00:00' }],
    ['59.90', 'null', { id: 'number', column: 'sales', value: 'null' }],
    ['2.995', '"2,995"5', { id: 'quotes' }],
    ['2.995', '2e3', { id: 'number', column: 'commission', value: '2e3' }],
    [',1,59', ',1.5,59', { id: 'number', column: 'items', value: '1.5' }],
    ['1234', 'null', { id: 'blank', column: 'mid' }],
    ['"987654321"', '""', { id: 'blank', column: 'orderId' }],
    ['"USD"', '"dollars"', { id: 'currency', value: 'dollars' }],
    ['"USD"', '"USD",7', { id: 'columns', found: 13, expected: 12 }],
    [',"USD"', '', { id: 'columns', found: 11, expected: 12 }],
    ['"987654321"', '12,3', { id: 'columns', found: 13, expected: 12 }],
  ])('%s as %s', (cell, text, reason) => {
    expect(rejectedIn(ITEM, ITEM.replace(cell, text), ITEM)).toEqual([{ line: 3, ...reason }]);
  });

  test('and the others are read', () => {
    const { lines, rejected } = read('items', csv('items', ITEM, 'x,y', `${ITEM},,`));
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
    expect(rejected).toEqual([
      { line: 3, reason: { id: 'columns', found: 2, expected: 12 }, text: 'x,y' },
    ]);
  });
});

describe('quotation marks in names', () => {
  const named = (name: string) => ITEM.replace('"Mug"', `"${name}"`);

  test('doubled, as CSV has them', () => {
    expect(productsIn(named('12"" plate'), named('Plate, 12""'), named('a\r\nb'), ITEM)).toEqual([
      [2, '12" plate'],
      [3, 'Plate, 12"'],
      [4, 'a b'],
      [6, 'Mug'],
    ]);
  });

  test.each([
    ['12\\" plate', '12" plate'],
    ['12\\", blue', '12", blue'],
    ['12\\"', '12"'],
    ['\\"New\\"', '"New"'],
    ['\\"A\\", \\"B\\"', '"A", "B"'],
    ['C:\\', 'C:\\'],
  ])('with a backslash: %s', (name, product) => {
    const rows = productsIn(ITEM, named(name), ITEM, named(name));
    expect(rows).toEqual([
      [2, 'Mug'],
      [3, product],
      [4, 'Mug'],
      [5, product],
    ]);
  });

  test('that fit nowhere cost their own line only', () => {
    const broken = named('a" b", "c');
    expect(productsIn(ITEM, broken, ITEM).map(([line]) => line)).toEqual([2, 4]);
    expect(rejectedIn(ITEM, broken, ITEM).map(({ line }) => line)).toEqual([3]);
  });

  test('that never end cost their own line only, when the rest is whole', () => {
    const open = ITEM.replace('"Mug"', '"Mug');
    expect(rejectedIn(open, ITEM).map(({ line }) => line)).toEqual([2]);
  });
});
