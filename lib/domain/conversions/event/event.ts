import type { Decimal } from '../../money/decimal';
import type { Currency } from '../../money/money';
import type { Instant } from '../../time-units';
import type { Kind } from '../kind';

/** Goods of one kind in an order. */
export interface Line {
  sku: string;
  name: string;
  quantity: number;
  /** Of all of them together. */
  amount: Decimal;
}

/** The click an order is told with; without a time it is of little use, and said to be. */
export interface EventClick {
  siteId: string;
  landedAt?: Instant;
  mid?: string;
  /** Something was given that is no click. */
  unread?: true;
}

/**
 * What happened in the shop. Amounts are as a person says them, also of what is taken back: it is
 * the request that turns them round.
 */
export interface ConversionEvent {
  kind: Kind;
  orderId: string;
  /** Tells several refunds of one order apart. */
  part?: string;
  currency: Currency;
  at: Instant;
  lines: readonly Line[];
  discount: Decimal;
  tax: Decimal;
  /** Lines without discount and tax. */
  amount: Decimal;
  coupon?: string;
  click?: EventClick;
  /** Made by the test button or marked so in a file. */
  test: boolean;
}

export const MAX_LINES = 200;
export const MAX_TEXT = 200;
export const MAX_ORDER_ID = 100;
export const MAX_QUANTITY = 99_999;
