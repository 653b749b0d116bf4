/** What any report's line may be rejected for. Values are as the file has them, cut short. */
export type LineReason<Column> =
  /** Fewer or more cells than the header has. */
  | { id: 'columns'; found: number; expected: number }
  /** No such day or time. */
  | { id: 'date'; value: string }
  /** Missing, out of range, or no number at all. */
  | { id: 'number'; column: Column; value: string }
  /** A quotation mark inside a quoted cell, so that nobody knows where the cell ends. */
  | { id: 'quotes' }
  | { id: 'tooLong' };

export interface Rejected<Reason> {
  /** From 1, as an editor shows it. */
  line: number;
  reason: Reason;
  /** The line, cut short. */
  text: string;
}

/** A line of a report with its number in the file, from 1. */
export type Numbered<Line> = Line & { line: number };
