import type { RawClick, RawEvent, RawLine } from '../domain/conversions/event/raw';

type TextField = Exclude<keyof RawEvent, 'click' | 'lines'>;
export type FileField =
  | { of: 'event'; field: TextField }
  | { of: 'line'; field: keyof RawLine }
  | { of: 'click'; field: keyof RawClick };

interface ColumnEntry {
  /** As the schema shows it and files of ours have it. */
  name: string;
  /** What other software calls it. */
  others: readonly string[];
  is: FileField;
  example: string;
}

const event = (field: TextField): FileField => ({ of: 'event', field });
const line = (field: keyof RawLine): FileField => ({ of: 'line', field });
const click = (field: keyof RawClick): FileField => ({ of: 'click', field });

const OTHER_TIMES = ['at', 'date', 'time', 'timestamp', 'ordered_at', 'order_time', 'order_date'];

/** The columns of a file of events, in the order in which they are shown. */
export const COLUMNS: readonly ColumnEntry[] = [
  { name: 'event', others: ['event_name', 'type'], is: event('event'), example: 'purchase' },
  {
    name: 'order_id',
    others: ['order', 'ord', 'transaction_id', 'order_number'],
    ...{ is: event('orderId'), example: 'R-1001' },
  },
  { name: 'occurred_at', others: OTHER_TIMES, is: event('at'), example: '2026-11-01 13:05' },
  { name: 'currency', others: ['cur', 'currency_code'], is: event('currency'), example: 'JPY' },
  { name: 'amount', others: ['total', 'value', 'revenue'], is: event('amount'), example: '2400' },
  { name: 'sku', others: ['item_id', 'product_id'], is: line('sku'), example: 'MUG-01' },
  {
    name: 'name',
    others: ['item_name', 'product', 'product_name'],
    is: line('name'),
    example: 'Mug',
  },
  { name: 'quantity', others: ['qty'], is: line('quantity'), example: '2' },
  { name: 'unit_price', others: ['price', 'item_price'], is: line('unitPrice'), example: '1200' },
  { name: 'line_amount', others: ['item_amount', 'line_total'], is: line('amount'), example: '' },
  { name: 'discount', others: ['order_discount'], is: event('discount'), example: '' },
  { name: 'tax', others: ['order_tax'], is: event('tax'), example: '' },
  { name: 'coupon', others: ['coupon_code'], is: event('coupon'), example: '' },
  { name: 'ran_site_id', others: ['tr', 'click_id', 'site_id'], is: click('siteId'), example: '' },
  { name: 'landed_at', others: ['land', 'landing_time'], is: click('landedAt'), example: '' },
  {
    name: 'landing_url',
    others: ['landing', 'rm_store', 'cookie'],
    is: click('pasted'),
    example: '',
  },
  { name: 'refund_id', others: ['part'], is: event('part'), example: '' },
  { name: 'mid', others: ['ran_mid'], is: event('mid'), example: '' },
  { name: 'test', others: [], is: event('test'), example: '' },
];

/** Names are told apart without regard to case, spaces, hyphens and underscores. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const BY_NAME: ReadonlyMap<string, FileField> = new Map(
  COLUMNS.flatMap(({ name, others, is }) =>
    [name, ...others].map((one): [string, FileField] => [plainName(one), is]),
  ),
);

export const fieldOf = (name: string): FileField | undefined =>
  BY_NAME.get(plainName(name.slice(0, 60)));
