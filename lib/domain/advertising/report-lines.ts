import type { Decimal } from '../money/decimal';
import type { Currency } from '../money/money';
import type { LineReason, Numbered, Rejected } from '../report-lines';
import type { Instant } from '../time-units';
import type { AdvertisingColumn, AdvertisingReport } from './report-kinds';

/** A moment in GMT, as reports are asked for. Without a time column: the day's first instant. */
export interface Moment {
  at: Instant;
  /** Whether the time of day is known. */
  exact: boolean;
}

/** What may name a sale, and what is known of it; texts are blank where the report has nothing. */
export interface SaleMarks {
  /** 32 hex digits, one for each SKU of an order and for each correction. */
  transactionId: string | undefined;
  orderId: string;
  /** The advertiser's number. */
  mid: string;
  advertiser: string;
  sku: string;
  product: string;
  brand: string;
  /** Undefined: the network's own. */
  currency: Currency | undefined;
  /** Sub id of the link (Member ID). It may come hours after the sale. */
  u1: string | undefined;
}

/** A line of Individual Item. Corrections are lines of their own, with negative amounts. */
export interface ItemLine extends SaleMarks {
  happened: Moment;
  processed: Moment | undefined;
  items: number | undefined;
  sales: Decimal;
  commission: Decimal;
}

/** A line of Signature Orders: which u1 an order came with. */
export interface SignatureLine extends SaleMarks {
  happened: Moment;
}

/** A line of Non-Commissionable Sales; such sales are in no other report. */
export interface LostLine extends SaleMarks {
  happened: Moment | undefined;
  items: number | undefined;
  sales: Decimal | undefined;
  /** In Rakuten's words: `Return Exceeded`, `SKU Does Not Match` … */
  reason: string;
}

/** A line of Signature Activity: clicks of one u1. */
export interface ActivityLine {
  u1: string | undefined;
  mid: string;
  advertiser: string;
  clicks: number;
  impressions: number | undefined;
  orders: number | undefined;
}

/** A line of the saved SKU report; four columns are certain, the others may have been added. */
export interface SkuLine extends SaleMarks {
  happened: Moment | undefined;
  commission: Decimal;
}

export interface LineOf {
  items: ItemLine;
  nonCommissionable: LostLine;
  signatureOrders: SignatureLine;
  signatureActivity: ActivityLine;
  sku: SkuLine;
}

export type AdvertisingReason =
  | LineReason<AdvertisingColumn>
  | { id: 'blank'; column: AdvertisingColumn }
  | { id: 'currency'; value: string };

/** A report as it was read. */
export interface AdvertisingContent<Kind extends AdvertisingReport> {
  kind: Kind;
  /** Those of its columns that are known here. */
  columns: readonly AdvertisingColumn[];
  lines: readonly Numbered<LineOf[Kind]>[];
  rejected: readonly Rejected<AdvertisingReason>[];
}
