import Papa from 'papaparse';

/** Longest line, and longest cell in quotes over several lines, in UTF-16 units; real ones have under 2,000. */
export const LONGEST_ROW = 2 ** 18;

export type Row =
  | {
      kind: 'row';
      /** The first of the lines it stands on, from 1. */
      line: number;
      cells: readonly string[];
      /** Its quotation marks do not come in pairs. */
      spoilt: boolean;
      /** The file ends here without a line break. */
      unended: boolean;
    }
  /** Longer than can be, and not looked at. */
  | { kind: 'tooLong'; line: number; text: string }
  /** A quotation mark that is never closed; the last of all. */
  | { kind: 'open'; line: number };

const LINE_BREAK = /\r\n?|\n/g;

/** Behind the last line break within reach, or the end of the text; nothing when there is none. */
function blockEnd(text: string, from: number, room: number): number | undefined {
  if (from + room >= text.length) return text.length;
  const reach = text.slice(from, from + Math.max(0, room));
  const last = Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('\r'));
  if (last < 0) return undefined;
  const end = from + last + 1;
  return reach[last] === '\r' && text[end] === '\n' ? end + 1 : end;
}

function behindNextBreak(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}

interface Split {
  data: string[][];
  errors: { row?: number }[];
  meta: { cursor: number };
}

/** The complete rows of a block, and what is left of it inside an open quotation mark. */
function split(
  block: string,
  delimiter: string,
): { cells: string[][]; spoilt: Set<unknown>; rest: string } {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors, meta }: Split = parser.parse(block, 0, true);
  const rest = data.length === 0 ? block : block.slice(meta.cursor);
  return { cells: data, spoilt: new Set(errors.map(({ row }) => row)), rest };
}

const breaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);
const linesOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + breaksIn(cell), 1);

/**
 * The rows of a CSV text, block by block, so that neither a line of 50 MB nor a quotation mark
 * that is never closed is ever held or searched as a whole.
 */
export function* rowsOf(
  text: string,
  delimiter: string,
  onProgress: (done: number) => void = () => {},
): Generator<Row> {
  let [at, line, open] = [0, 1, ''];
  while (at < text.length) {
    const end = blockEnd(text, at, LONGEST_ROW - open.length);
    if (end === undefined) {
      if (open !== '') break;
      yield { kind: 'tooLong', line, text: text.slice(at, at + 1_000) };
      at = behindNextBreak(text, at + LONGEST_ROW);
      line += 1;
      continue;
    }
    const slice = text.slice(at, end).replace(LINE_BREAK, '\n');
    const unended = !slice.endsWith('\n');
    const { cells, spoilt, rest } = split(`${open}${slice}${unended ? '\n' : ''}`, delimiter);
    for (const [index, row] of cells.entries()) {
      const last = unended && rest === '' && index === cells.length - 1;
      yield { kind: 'row', line, cells: row, spoilt: spoilt.has(index), unended: last };
      line += linesOf(row);
    }
    [at, open] = [end, rest];
    onProgress(at / text.length);
  }
  if (open !== '') yield { kind: 'open', line };
}
