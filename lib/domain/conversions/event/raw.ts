/** An event before it is understood: texts, as a form, a CSV file or JSON has them. */
export interface RawEvent {
  event: string;
  orderId: string;
  part: string;
  mid: string;
  amount: string;
  currency: string;
  at: string;
  discount: string;
  tax: string;
  coupon: string;
  test: string;
  click: RawClick;
  lines: readonly RawLine[];
}

export interface RawLine {
  sku: string;
  name: string;
  quantity: string;
  /** For one of them. */
  unitPrice: string;
  /** For all of them; either is enough, and both must agree. */
  amount: string;
}

export interface RawClick {
  siteId: string;
  landedAt: string;
  /** A landing's address or a cookie, instead of the two above. */
  pasted: string;
}

export const NO_CLICK: RawClick = { siteId: '', landedAt: '', pasted: '' };

export const RAW_LINE: RawLine = { sku: '', name: '', quantity: '1', unitPrice: '', amount: '' };

export const RAW_EVENT: RawEvent = {
  ...{ event: 'purchase', orderId: '', part: '', mid: '', amount: '', currency: '', at: '' },
  ...{ discount: '', tax: '', coupon: '', test: '', click: NO_CLICK, lines: [] },
};
