import type { Numbered } from '../domain/report-lines';
import type {
  RejectedLine,
  RejectReason,
  ReportColumn,
  ReportProblem,
} from '../domain/rewards/report-file';
import { plain } from '../domain/text';
import { type Header, headerOf } from './columns';
import { type Front, rowText } from './front';
import { MOST_REJECTED, MOST_ROWS } from './limits';
import type { Line } from './lines';
import { readLine } from './read-line';
import { shownLine } from './refused';
import { type Row, rowsOf } from './rows';

const TOTALS = /^(合計|総計|計|総合計|total|grand total)$/i;
const isTotal = ([first = '']: readonly string[]): boolean =>
  first.length < 20 && TOTALS.test(plain(first).trim());

type Content = Extract<Row, { kind: 'row' }>;

const SPOILT = { ok: false, reason: { id: 'quotes' } } as const;

/** Takes the rows below the header, one after the other. */
class Collector<L extends object> {
  readonly lines: Numbered<L>[] = [];
  readonly rejected: RejectedLine[] = [];
  problem: ReportProblem | undefined;
  private rows = 0;
  /** The words that lines end in (計測ID); numbers are not among them. */
  private readonly endings = new Set(['楽天ROOM']);
  private header: Header;
  private readonly read: (line: Line) => L;
  /** A row of totals, as long as it is the last. */
  private total: Content | undefined;

  constructor(header: Header, read: (line: Line) => L) {
    this.header = header;
    this.read = read;
    this.use(header);
  }

  take(row: Row): void {
    if (row.kind === 'open') this.problem = { id: 'cutOff', line: row.line };
    else if (row.kind === 'tooLong') this.reject(row, { id: 'tooLong' });
    else if (row.cells.some((cell) => cell.trim() !== '')) this.takeContent(row);
    if (this.rejected.length > MOST_REJECTED)
      this.problem = { id: 'tooManyRejected', line: this.rejected[0]?.line ?? 0 };
    this.rows += 1;
    if (this.rows > MOST_ROWS) this.problem = { id: 'tooManyLines' };
  }

  private takeContent(row: Content): void {
    const header = this.mayBeHeader(row) ? headerOf(row.cells) : undefined;
    if (header?.kind === this.header.kind) {
      this.use(header);
      return;
    }
    if (this.total) this.takeLine(this.total);
    this.total = isTotal(row.cells) ? row : undefined;
    if (!this.total) this.takeLine(row);
  }

  /** Headers have no digits where lines have their money; looking closely at each line is slow. */
  private mayBeHeader({ spoilt, cells }: Content): boolean {
    const { places } = this.header;
    const money = cells[places.get('reward') ?? places.get('points') ?? 0] ?? '';
    return !spoilt && !/\d/.test(money);
  }

  /** The Japanese header row is followed by the English one; the last one counts. */
  private use(header: Header): void {
    this.header = header;
    if (header.twice) this.problem = { id: 'columnTwice', column: header.twice };
  }

  private takeLine(row: Content): void {
    const line = row.spoilt
      ? SPOILT
      : readLine<ReportColumn, L, RejectReason>(this.read, this.header, row.cells);
    if (line.ok && this.endsShort(row)) this.problem = { id: 'cutOff', line: row.line };
    else if (line.ok) this.lines.push({ ...line.value, line: row.line });
    else if (row.unended && this.isCut(line.reason))
      this.problem = { id: 'cutOff', line: row.line };
    else this.reject(row, line.reason);
  }

  /** Cut inside its last word: `楽天RO`, or nothing below lines that all end in something. */
  private endsShort({ cells, unended }: Content): boolean {
    const ending = (cells[this.header.width - 1] ?? '').trim();
    if (!unended || this.endings.has(ending) || (ending === '' && this.lines.length === 0)) {
      if (!/^\d/.test(ending)) this.endings.add(ending);
      return false;
    }
    return [...this.endings].some((other) => other.startsWith(ending));
  }

  /** Too short, though all before it are complete; or not even the second header row is. */
  private isCut(reason: RejectReason): boolean {
    if (this.lines.length === 0 && this.rejected.length === 0) return true;
    const tooFew = reason.id === 'columns' && reason.found < reason.expected;
    return tooFew && !this.rejected.some((line) => line.reason.id === 'columns');
  }

  private reject(row: Row, reason: RejectReason): void {
    this.rejected.push({ line: row.line, reason, text: shownLine(rowText(row)) });
  }
}

export type Collected<L> =
  | { ok: true; content: { lines: readonly Numbered<L>[]; rejected: readonly RejectedLine[] } }
  | { ok: false; problem: ReportProblem };

/** Every line below the header, read or rejected; nothing at all of a file that is cut off. */
export function collect<L extends object>(
  text: string,
  { delimiter, line }: Front,
  header: Header,
  read: (line: Line) => L,
  onProgress: (done: number) => void,
): Collected<L> {
  const collector = new Collector(header, read);
  for (const row of rowsOf(text, delimiter, onProgress)) {
    if (row.line > line || row.kind === 'open') collector.take(row);
    if (collector.problem) return { ok: false, problem: collector.problem };
  }
  return { ok: true, content: { lines: collector.lines, rejected: collector.rejected } };
}
