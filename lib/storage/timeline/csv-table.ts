import { BOM, FORMULA, NEW_LINE } from './csv';

/** A small table as the text of a file: the writer is loaded when first needed. */
export async function csvTable(lines: readonly (readonly (string | number)[])[]): Promise<string> {
  const { unparse } = (await import('papaparse')).default;
  const rows = lines.map((line) => [...line]);
  return BOM + unparse(rows, { escapeFormulae: FORMULA, newline: NEW_LINE }) + NEW_LINE;
}
