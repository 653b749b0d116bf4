import type { Span } from '../../domain/advertising/chunks';
import type { JstMonth } from '../../domain/month';
import type { Fingerprint } from '../../domain/rewards/fingerprint';
import type {
  OrderLine,
  PaymentLine,
  PeriodLine,
  ShopLine,
} from '../../domain/rewards/report-lines';
import type { ImportId, SaleSaying, Sayings } from '../../domain/rewards/saying';
import type { Channel, StatusSums } from '../../domain/rewards/sums';
import type { SoldKey } from '../../domain/rewards/trace/sold-name';
import type { Instant } from '../../domain/time-units';
import type { PullRow } from '../pulls/rows';

/** A line of an order report, with every status it had. Status and reward are the last ones. */
export interface RewardRow extends OrderLine {
  fingerprint: Fingerprint;
  source: 'rakuten-affiliate';
  month: JstMonth;
  /** The month in which it is paid once confirmed. */
  payoutMonth: JstMonth;
  channel: Channel;
  sold: SoldKey;
  history: Sayings<SaleSaying>;
  /** Of the history, for undoing. */
  imports: ImportId[];
}

/** Lines that are sums themselves: of a day, of a shop in a month, of a month's payment. */
export type ReportLine =
  | ({ kind: 'period' } & PeriodLine)
  | ({ kind: 'shop'; month: JstMonth } & ShopLine)
  | ({ kind: 'payment' } & PaymentLine);

export interface ReportLineRow {
  /** `period:2026-07-04`, `shop:2026-07:見本ショップ`, `payment:2026-08`. */
  key: string;
  kind: ReportLine['kind'];
  month: JstMonth;
  history: Sayings<ReportLine>;
  imports: ImportId[];
}

/** What a sum is of: all sales of a month, those of a shop, a genre, one sold name, or at a raised rate. */
export const SCOPES = ['month', 'shop', 'genre', 'raised'] as const;
export type Scope = (typeof SCOPES)[number];

/** Sums of a month of sale; kept in the transaction that changes a sale. */
export interface LedgerSumRow extends Record<Channel, StatusSums> {
  scope: Scope;
  /** Shop or genre; empty for the month itself and for raised rates. */
  name: string;
  month: JstMonth;
}

export interface ImportRow {
  id: ImportId;
  at: Instant;
  files: ImportedFile[];
  /** Present: it was not files but a pull from Rakuten Advertising. */
  pull?: ImportedPull;
  /** Whether all its sales were looked at once to find their items. */
  traced?: boolean;
  /** The first and the last time of order among the sales it touched. */
  span?: { from: Instant; to: Instant };
  added: number;
  changed: number;
  known: number;
  rejected: number;
}

export interface ImportedPull extends Pick<PullRow, 'id' | 'connection' | 'network' | 'kind'> {
  /** The days its requests asked for. */
  days?: Span;
  /** The first and the last instant among the rows it touched. */
  span?: { from: Instant; to: Instant };
  lost: number;
  conflicts: number;
}

export interface ImportedFile {
  name: string;
  kind: 'order' | ReportLine['kind'];
  /** Months of which it was the order report, with sales or without. */
  months: JstMonth[];
  fileAt?: Instant | undefined;
}
