import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_ROW, rowsOf } from '@/lib/reports/rows';

const cell = fc.string({
  unit: fc.constantFrom('a', '品', ' ', ',', '"', '\n', "'"),
  maxLength: 6,
});
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 30 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('rows come back as they were written, with the line an editor shows', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (all, newline) => {
      const lines: number[] = [];
      let text = '';
      for (const row of all) {
        lines.push(text.split(/\r\n?|\n/).length);
        text += row.map(quoted).join(',').replaceAll('\n', newline) + newline;
      }
      const read = [...rowsOf(text, ',')];
      expect(read.map((row) => row.kind === 'row' && row.cells)).toEqual(all);
      expect(read.map(({ line }) => line)).toEqual(lines);
    }),
  );
});

test('a row on the border of two blocks is the same row', () => {
  const row = '1,"品\r\n""x"""\r\n';
  for (let shift = 0; shift <= row.length + 1; shift += 1) {
    const text = `${'x'.repeat(shift)}\r\n${row.repeat(Math.ceil((2 * LONGEST_ROW) / row.length))}`;
    const [, ...read] = rowsOf(text, ',');
    expect(read.length).toBe(Math.ceil((2 * LONGEST_ROW) / row.length));
    const odd = read.findIndex(
      (found, index) =>
        found.kind !== 'row' || found.line !== 2 + 2 * index || found.cells[1] !== '品\n"x"',
    );
    expect(odd).toBe(-1);
  }
});

test('a line may be just as long as can be', () => {
  const kinds = (length: number) =>
    [...rowsOf(`a\n${'x'.repeat(length - 1)}\nb`, ',')].map(({ kind, line }) => [kind, line]);
  expect(kinds(LONGEST_ROW)).toEqual([
    ['row', 1],
    ['row', 2],
    ['row', 3],
  ]);
  expect(kinds(LONGEST_ROW + 1)).toEqual([
    ['row', 1],
    ['tooLong', 2],
    ['row', 3],
  ]);
});
