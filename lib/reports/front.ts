import { type Header, headerOf } from './columns';
import { type Row, rowsOf } from './rows';

/** Title and legend have about twenty rows. */
const FRONT_ROWS = 200;

/** How a report begins: what stands before its header, and the header. */
export interface Front {
  delimiter: string;
  before: readonly Row[];
  header: Header | undefined;
  /** The line of the header. */
  line: number;
}

function frontWith(text: string, delimiter: string): Front {
  const before: Row[] = [];
  for (const row of rowsOf(text, delimiter)) {
    const header = row.kind === 'row' && !row.spoilt ? headerOf(row.cells) : undefined;
    if (header) return { delimiter, before, header, line: row.line };
    if (before.push(row) === FRONT_ROWS) break;
  }
  return { delimiter, before, header: undefined, line: 0 };
}

/** Commas; tabs as in the Unicode text that spreadsheets save. */
export function frontOf(text: string): Front {
  const commas = frontWith(text, ',');
  const tabs = commas.header ? commas : frontWith(text, '\t');
  return tabs.header ? tabs : commas;
}

/** All that is written in a row. */
export const rowText = (row: Row): string => {
  if (row.kind === 'open') return '';
  return row.kind === 'row' ? row.cells.join(',') : row.text;
};
