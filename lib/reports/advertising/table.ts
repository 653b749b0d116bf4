import type { AnswerProblem } from '../../domain/advertising/problems';
import type { AdvertisingColumn, AdvertisingReport } from '../../domain/advertising/report-kinds';
import type { AdvertisingReason, LineOf } from '../../domain/advertising/report-lines';
import type { Numbered, Rejected } from '../../domain/report-lines';
import { MOST_REJECTED, MOST_ROWS } from '../limits';
import { misfit, readLine } from '../read-line';
import { shownLine } from '../refused';
import { type Row, rowsOf } from '../rows';
import { type Front, isNothingFound } from './front';
import { type Line, READERS } from './lines';
import { linesOf, repaired } from './repair';

type Content = Extract<Row, { kind: 'row' }>;

/** Takes the rows below a header, one after the other. */
export class Table<Kind extends AdvertisingReport> {
  readonly lines: Numbered<LineOf[Kind]>[] = [];
  readonly rejected: Rejected<AdvertisingReason>[] = [];
  problem: AnswerProblem | undefined;
  private rows = 0;
  private readonly read: (line: Line) => LineOf[Kind];
  private readonly front: Front;
  private readonly text: string;
  private readonly physical: (from: number, to: number) => string[];

  constructor(kind: Kind, front: Front, text: string) {
    this.read = READERS[kind];
    this.front = front;
    this.text = text;
    this.physical = linesOf(text);
  }

  /** Every row below the header, until something is wrong with the whole. */
  takeAll(onProgress: (done: number) => void): void {
    let waiting: Row | undefined;
    for (const row of rowsOf(this.text, ',', onProgress)) {
      if (waiting) this.take(waiting, row.line - 1);
      if (this.problem) return;
      waiting = row.line > this.front.line ? row : undefined;
    }
    if (waiting) this.take(waiting, Number.POSITIVE_INFINITY);
  }

  /** `end`: the last physical line of the row. */
  private take(row: Row, end: number): void {
    this.rows += 1;
    if (this.rows > MOST_ROWS) this.problem = { id: 'tooManyLines' };
    else if (row.kind === 'tooLong') this.reject(row.line, { id: 'tooLong' }, row.text);
    else if (row.kind === 'open') this.repair(row.line, end, true);
    else if (row.cells.some((cell) => cell.trim() !== '') && !isNothingFound(row.cells))
      this.takeContent(row, end);
    if (this.rejected.length > MOST_REJECTED)
      this.problem = { id: 'tooManyRejected', line: this.rejected[0]?.line ?? 0 };
  }

  private takeContent(row: Content, end: number): void {
    if (row.unended && !this.endsInQuote()) this.problem = { id: 'cutOff', line: row.line };
    else if (row.spoilt || misfit(row.cells, this.front.header.width))
      this.repair(row.line, end, row.unended);
    else this.takeCells(row.line, row.cells);
  }

  /** Every line of a report ends in a line break; without one, only a closed quotation is whole. */
  private endsInQuote(): boolean {
    return this.text.endsWith('"');
  }

  private takeCells(line: number, cells: readonly string[]): void {
    const { header } = this.front;
    const read = readLine<AdvertisingColumn, LineOf[Kind], AdvertisingReason>(
      this.read,
      header,
      cells,
    );
    if (read.ok) this.lines.push({ ...read.value, line });
    else this.reject(line, read.reason, cells.join(','));
  }

  /** `last`: the text ends here, so what cannot be repaired was cut off. */
  private repair(from: number, end: number, last: boolean): void {
    for (const row of repaired(this.physical(from, end), from, this.front.header.width)) {
      if (row.kind === 'row') this.takeCells(row.line, row.cells);
      else if (last) this.problem ??= { id: 'cutOff', line: row.line };
      else this.reject(row.line, row.reason, row.text);
    }
  }

  private reject(line: number, reason: AdvertisingReason, text: string): void {
    this.rejected.push({ line, reason, text: shownLine(text) });
  }
}
