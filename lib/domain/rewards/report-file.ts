import type { JstMonth } from '../month';
import type { LineReason, Numbered, Rejected } from '../report-lines';
import type { OrderLine, PaymentLine, PeriodLine, ShopLine } from './report-lines';

/** 注文別成果, 期間別成果, ショップ別成果, 成果報酬. */
export const REPORT_KINDS = ['order', 'period', 'shop', 'payment'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What the columns of the reports are called here. */
export type ReportColumn =
  | ('date' | 'reward' | 'rate' | 'amount' | 'genre' | 'shop' | 'item' | 'status')
  | ('linkType' | 'device' | 'measurementId' | 'clicks' | 'sales')
  | ('month' | 'points' | 'cash' | 'transfer');

/** Why a line is not taken over. */
export type RejectReason =
  | LineReason<ReportColumn>
  | { id: 'month'; value: string }
  | { id: 'status'; value: string }
  | { id: 'shop' };

export type RejectedLine = Rejected<RejectReason>;

interface ReportOf<Kind extends ReportKind, Line> {
  kind: Kind;
  /** As the title has it, else the file's name. */
  month: JstMonth | undefined;
  lines: readonly Numbered<Line>[];
  rejected: readonly RejectedLine[];
}

export type Report =
  | ReportOf<'order', OrderLine>
  | ReportOf<'period', PeriodLine>
  | ReportOf<'shop', ShopLine>
  | ReportOf<'payment', PaymentLine>;

/** Why files are not even opened. */
export type ZipProblem = 'nestedZip' | 'damagedZip' | 'encryptedZip' | 'tooLarge' | 'tooManyFiles';

/** Why nothing of a file is taken over. */
export type ReportProblem =
  | { id: 'empty' | 'excel' | 'html' | 'pdf' | 'json' | 'unreadable' }
  | { id: ZipProblem }
  /** A report of Rakuten Advertising, which is imported elsewhere. */
  | { id: 'advertising' }
  /** Some other file; how it begins. */
  | { id: 'other'; start: string }
  | { id: 'columnsMissing'; columns: readonly ReportColumn[] }
  | { id: 'columnTwice'; column: ReportColumn }
  /** The file ends in the middle of a line, or a quotation mark is never closed. */
  | { id: 'cutOff'; line: number }
  | { id: 'tooManyLines' }
  /** So many lines are wrong that something else must be. */
  | { id: 'tooManyRejected'; line: number };

export type ReportReading = { ok: true; report: Report } | { ok: false; problem: ReportProblem };
