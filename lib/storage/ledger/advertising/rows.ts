import type { Span } from '../../../domain/advertising/chunks';
import type { LostSale } from '../../../domain/advertising/ledger/lost';
import type { LedgerRow, OrderKey } from '../../../domain/advertising/ledger/row';
import type { SkuTotal } from '../../../domain/advertising/ledger/sku-join';
import type { AdvertisingSum } from '../../../domain/advertising/ledger/sums';
import type { NetworkId } from '../../../domain/advertising/networks';
import type {
  ActivityLine,
  SignatureLine,
  SkuLine,
} from '../../../domain/advertising/report-lines';
import type { Decimal } from '../../../domain/money/decimal';
import type { Currency, Money } from '../../../domain/money/money';
import type { JstMonth } from '../../../domain/month';
import type { Fingerprint } from '../../../domain/rewards/fingerprint';
import type { ImportId } from '../../../domain/rewards/saying';
import type { Instant } from '../../../domain/time-units';

/** What a later report said of a row whose money never changes. */
export interface Conflict {
  at: Instant;
  sales: Decimal;
  commission: Decimal;
  currency: Currency;
}

/**
 * A row of Rakuten Advertising in the table `rewards`. It has none of the fields by which the sales
 * of Rakuten Affiliate are looked up, and they none of its own: the two share no index.
 */
export interface AdvertisingRow extends LedgerRow {
  fingerprint: Fingerprint;
  source: 'rakuten-advertising';
  /** When it happened; here a field of its own to be looked up by. */
  soldAt: Instant;
  month: JstMonth;
  order: OrderKey;
  /** That brought the row. */
  importId: ImportId;
  conflicts?: readonly Conflict[];
}

/** What other reports say, beside the rows and in none of their sums. */
export type AdvertisingLine =
  | { kind: 'lost'; sale: LostSale }
  | ({ kind: 'sku'; at: Instant } & { total: SkuTotal })
  | ({ kind: 'activity'; at: Instant; line: ActivityLine } & Span)
  /** A line that names a sale which is not in the ledger, or not yet. */
  | { kind: 'openU1'; line: SignatureLine }
  | ({ kind: 'openSku'; at: Instant; line: SkuLine; currency: Currency } & Span)
  /** What a report added up to when it was read. */
  | ({ kind: 'statement' } & Statement);

export type AdvertisingLineKind = AdvertisingLine['kind'];

/** Reports with money in them. */
export type StatedReport = 'items' | 'nonCommissionable' | 'sku';

export interface Statement extends Span {
  report: StatedReport;
  at: Instant;
  lines: number;
  rejected: number;
  sales: readonly Money[];
  commission: readonly Money[];
}

export interface AdvertisingLineRow {
  key: string;
  kind: AdvertisingLineKind;
  network: NetworkId;
  /** Of the sale, or that of the days asked for. */
  month: JstMonth;
  /** Absent: it was no import that told. */
  importId?: ImportId;
  says: AdvertisingLine;
}

/**
 * `month`: months in Japan. `advertiser`: the same of one advertiser, `<network> <mid>`. `network`:
 * months of GMT, as reports have them.
 */
export type AdvertisingScope = 'month' | 'advertiser' | 'network';

/** Sums of one month and one currency; kept in the transaction that changes a row. */
export interface AdvertisingSumRow extends AdvertisingSum {
  scope: AdvertisingScope;
  name: string;
  month: JstMonth;
  currency: Currency;
  /** The advertiser's name. */
  label?: string;
}

export type AdvertisingSumKey = [
  scope: AdvertisingScope,
  name: string,
  month: JstMonth,
  currency: Currency,
];

/** What an import replaced: put back when it is undone. */
export interface UndoRow {
  /** Made by the database. */
  id?: number;
  importId: ImportId;
  rows: AdvertisingRow[];
  lines: AdvertisingLineRow[];
}
