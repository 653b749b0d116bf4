import type { LineReason } from '../domain/report-lines';
import { Refused } from './refused';

/** Where a report has its columns. */
export interface Places<Column> {
  places: ReadonlyMap<Column, number>;
  /** Number of cells of a complete line. */
  width: number;
}

/** Number of cells without the blank ones at the end, which spreadsheets add. */
export const widthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** How many cells a row has of its header's number; blank ones too many do not count. */
const cellsFound = (cells: readonly string[], width: number): number =>
  cells.length < width ? cells.length : Math.max(width, widthOf(cells));

/** Why a row does not fit under its header, if it does not. */
export function misfit(
  cells: readonly string[],
  width: number,
): { id: 'columns'; found: number; expected: number } | undefined {
  const found = cellsFound(cells, width);
  return found === width ? undefined : { id: 'columns', found, expected: width };
}

/**
 * A row read as a line, or why not. A comma too many or too few moves the cells behind it under
 * other columns: such a row is never read. `Reason` is what the reader refuses cells with.
 */
export function readLine<Column, Line, Reason extends { id: string }>(
  read: (line: (column: Column) => string) => Line,
  { places, width }: Places<Column>,
  cells: readonly string[],
): { ok: true; value: Line } | { ok: false; reason: Reason | LineReason<Column> } {
  const reason = misfit(cells, width);
  if (reason) return { ok: false, reason };
  try {
    return { ok: true, value: read((column) => cells[places.get(column) ?? -1] ?? '') };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason as Reason };
    throw error;
  }
}
