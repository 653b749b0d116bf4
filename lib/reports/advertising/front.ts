import type { AnswerProblem } from '../../domain/advertising/problems';
import type { AdvertisingReport } from '../../domain/advertising/report-kinds';
import { type Row, rowsOf } from '../rows';
import { type AdvertisingHeader, headerIn } from './columns';

/** A summary before the table has four lines. */
const FRONT_ROWS = 50;

export interface Front {
  header: AdvertisingHeader;
  line: number;
  /** Nothing stands below the header, and its line has no end. */
  unended: boolean;
}

export const isNothingFound = (cells: readonly string[]): boolean =>
  /^no results found\.?$/i.test(cells[0]?.trim() ?? '') &&
  cells.slice(1).every((cell) => cell.trim() === '');

export type FrontResult =
  | { kind: 'front'; front: Front }
  /** "No Results Found" without a header. */
  | { kind: 'nothing' }
  | { kind: 'problem'; problem: AnswerProblem }
  /** Some other text. */
  | { kind: 'other' };

/** The header of a table: the first row with all that is needed, whatever stands before it. */
export function frontOf(kind: AdvertisingReport, text: string): FrontResult {
  let [seen, nearest]: [number, AdvertisingHeader | undefined] = [0, undefined];
  for (const row of rowsOf(text, ',')) {
    if (seen === FRONT_ROWS || row.kind !== 'row') break;
    seen += 1;
    if (isNothingFound(row.cells) && !nearest) return { kind: 'nothing' };
    const header = row.spoilt ? undefined : headerIn(kind, row.cells);
    if (header?.missing.length === 0) return whole(header, row);
    if (header && (!nearest || header.missing.length < nearest.missing.length)) nearest = header;
  }
  if (!nearest) return { kind: 'other' };
  return { kind: 'problem', problem: { id: 'columnsMissing', columns: nearest.missing } };
}

function whole(header: AdvertisingHeader, row: Extract<Row, { kind: 'row' }>): FrontResult {
  if (header.twice)
    return { kind: 'problem', problem: { id: 'columnTwice', column: header.twice } };
  return { kind: 'front', front: { header, line: row.line, unended: row.unended } };
}
