type CsvCell = string | number;
type CsvLine = readonly CsvCell[];

/**
 * What a spreadsheet would take for a formula, also as Japanese input methods type it. Such cells
 * get an apostrophe in front; a negative amount is none. Not anchored at the end: a name may hold line breaks.
 */
const FORMULA = /^(?!-\d{1,15}(?:\.\d{1,6})?$)[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Tells spreadsheets that the file is UTF-8. */
const BOM = '\uFEFF';
const NEW_LINE = '\r\n';

/** The writer is loaded when first needed. */
async function writer(): Promise<(lines: readonly CsvLine[]) => string> {
  const { unparse } = (await import('papaparse')).default;
  return (lines) =>
    unparse(
      lines.map((line) => [...line]),
      { escapeFormulae: FORMULA, newline: NEW_LINE },
    ) + NEW_LINE;
}

/** A small table as the text of a file. */
export const csvTable = async (lines: readonly CsvLine[]): Promise<string> =>
  BOM + (await writer())(lines);

/** The header, then one text for every chunk of rows. */
export async function* csvPieces<Row>(
  header: readonly string[],
  chunks: AsyncIterable<readonly Row[]>,
  line: (row: Row) => CsvLine,
): AsyncGenerator<{ text: string; rows: number }, void> {
  const write = await writer();
  yield { text: BOM + write([header]), rows: 0 };
  for await (const rows of chunks) yield { text: write(rows.map(line)), rows: rows.length };
}
