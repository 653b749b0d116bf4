import type { AdvertisingReason } from '../../domain/advertising/report-lines';
import { misfit } from '../read-line';
import { rowsOf } from '../rows';

/** The physical lines of a text, split once and only when a row has to be repaired. */
export function linesOf(text: string): (from: number, to: number) => string[] {
  let lines: string[] | undefined;
  return (from, to) => {
    lines ??= text.split(/\r\n?|\n/);
    return lines.slice(from - 1, to);
  };
}

/** The only row of a text, if it has exactly one and nothing is wrong with it. */
function onlyRow(text: string): readonly string[] | undefined {
  const rows = [...rowsOf(`${text}\n`, ',')];
  const [row] = rows;
  return rows.length === 1 && row?.kind === 'row' && !row.spoilt ? row.cells : undefined;
}

export type Repaired =
  | { kind: 'row'; line: number; cells: readonly string[] }
  | { kind: 'broken'; line: number; text: string; reason: AdvertisingReason };

/**
 * Some names come with `\"` for a quotation mark, which is not CSV: the row, or several with it, is
 * then read wrongly. Each physical line is read again, as it is and with `\"` as `""`; what still
 * is no row of the header's width is broken. Cells never move under other columns.
 */
export function repaired(lines: readonly string[], first: number, width: number): Repaired[] {
  return lines
    .map((text, index): Repaired => {
      const attempts = [text, text.replaceAll('\\"', '""')];
      const rows = attempts.map(onlyRow);
      const cells = rows.find((row) => row && !misfit(row, width));
      const line = first + index;
      if (cells) return { kind: 'row', line, cells };
      const reason = (rows[0] && misfit(rows[0], width)) ?? { id: 'quotes' };
      return { kind: 'broken', line, text, reason };
    })
    .filter((row) => row.kind === 'row' || row.text.trim() !== '');
}
