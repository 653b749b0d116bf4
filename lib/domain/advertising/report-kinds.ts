/** Individual Item, Non-Commissionable Sales, Signature Orders, Signature Activity, the saved SKU report. */
export const ADVERTISING_REPORTS = [
  'items',
  'nonCommissionable',
  'signatureOrders',
  'signatureActivity',
  'sku',
] as const;
export type AdvertisingReport = (typeof ADVERTISING_REPORTS)[number];

/**
 * What the reports are called. The two signature reports and the item report are seen in code; the
 * address of the non-commissionable one is made from its title: so every name can be changed.
 */
export const REPORT_NAMES: Readonly<Record<AdvertisingReport, string>> = {
  items: 'Individual Item Report',
  nonCommissionable: 'Non-Commissionable Sales Report',
  signatureOrders: 'Signature Orders Report',
  signatureActivity: 'Signature Activity Report',
  sku: 'Room Techo SKU Report',
};

/** A report's name as its address has it: spaces become hyphens, the rest is percent-encoded. */
export const slugOf = (name: string): string =>
  encodeURIComponent(name.trim().replace(/\s+/g, '-').toLowerCase().toWellFormed());

/** What the columns of the reports are called here. */
export type AdvertisingColumn =
  | ('u1' | 'mid' | 'advertiser' | 'orderId' | 'date' | 'time' | 'processDate' | 'processTime')
  | ('sku' | 'product' | 'brand' | 'items' | 'sales' | 'commission' | 'currency')
  | ('transactionId' | 'lostOrderId' | 'lostItems' | 'lostSales' | 'reason')
  | ('clicks' | 'impressions' | 'orders');

/** What Rakuten calls them, in every language. */
export const COLUMN_TITLES: Readonly<Record<AdvertisingColumn, string>> = {
  u1: 'Member ID (U1)',
  mid: 'MID',
  advertiser: 'Advertiser Name',
  orderId: 'Order ID',
  date: 'Transaction Date',
  time: 'Transaction Time',
  processDate: 'Process Date',
  processTime: 'Process Time',
  sku: 'SKU',
  product: 'Product Name',
  brand: 'Product Brand',
  items: '# of Items',
  sales: 'Sales',
  commission: 'Total Commission',
  currency: 'Currency',
  transactionId: 'Transaction ID',
  lostOrderId: 'Non-Commissionable Order ID',
  lostItems: 'Non-Commissionable Items',
  lostSales: 'Non-Commissionable Sales',
  reason: 'Non-Commissionable Reason',
  clicks: '# of Clicks',
  impressions: '# of Impressions',
  orders: '# of Orders',
};

/** Without the needed ones nothing can be read; the wanted ones make rows exact. */
export const REPORT_COLUMNS: Readonly<
  Record<
    AdvertisingReport,
    { needed: readonly AdvertisingColumn[]; wanted: readonly AdvertisingColumn[] }
  >
> = {
  items: {
    needed: ['mid', 'orderId', 'date', 'sales', 'commission'],
    wanted: ['transactionId', 'currency', 'sku', 'items', 'processDate'],
  },
  nonCommissionable: { needed: ['reason'], wanted: ['mid', 'lostOrderId', 'lostSales', 'date'] },
  signatureOrders: { needed: ['u1', 'mid', 'orderId', 'date'], wanted: ['transactionId'] },
  signatureActivity: { needed: ['u1', 'clicks'], wanted: ['mid'] },
  sku: {
    needed: ['product', 'sku', 'commission', 'brand'],
    wanted: ['transactionId', 'mid', 'orderId', 'currency'],
  },
};
