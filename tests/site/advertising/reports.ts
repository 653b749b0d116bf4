import { type Sale, u1Of } from './sales';

export interface Account {
  token: string;
  networks: readonly number[];
  /** Saved and standard reports by name, with their columns. */
  reports: ReadonlyMap<string, readonly string[]>;
}

const ORDERS =
  'Member ID (U1),MID,Advertiser Name,Order ID,Transaction Date,Transaction Time,SKU,Sales,# of Items,Total Commission,Process Date,Process Time';
const ITEMS =
  'Order ID,Transaction Date,Transaction Time,MID,Advertiser Name,SKU,Product Name,# of Items,Sales,Total Commission,Transaction ID,Currency';
const LOST =
  'Advertiser Name,MID,Transaction Date,SKU,Non-Commissionable Order ID,Non-Commissionable Items,Non-Commissionable Sales,Non-Commissionable Reason';
const ACTIVITY = 'Member ID (U1),MID,Advertiser Name,# of Clicks,# of Impressions,# of Orders';
export const SKU_NAME = 'Room Techo SKU Report';

const STANDARD: readonly [string, string][] = [
  ['Individual Item Report', ITEMS],
  ['Non-Commissionable Sales Report', LOST],
  ['Signature Orders Report', ORDERS],
  ['Signature Activity Report', ACTIVITY],
];

const account = (
  token: string,
  networks: readonly number[],
  saved: [string, string][],
): Account => ({
  token,
  networks,
  reports: new Map(
    [...STANDARD, ...saved].map(([name, columns]) => [name, columns.split(',')] as const),
  ),
});

/** One account with everything, one without the SKU report, one whose SKU report lacks the brand. */
export const ACCOUNTS: readonly Account[] = [
  account(
    'whole-account-0123456789==',
    [1, 3, 9],
    [
      [SKU_NAME, 'Product Name,SKU,Total Commission,Product Brand'],
      ['SKU + ids', 'Transaction ID,Product Brand,SKU,Product Name,Total Commission,Order ID,MID'],
    ],
  ),
  account('without-sku-0123456789==', [1], []),
  account('without-brand-0123456789==', [1], [[SKU_NAME, 'Product Name,SKU,Total Commission']]),
];

const CURRENCIES: Record<number, string> = { 1: 'USD', 3: 'GBP', 9: 'EUR' };

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const timeZone = zone === 'GMT' ? 'UTC' : zone;
  const made =
    FORMATS.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
  FORMATS.set(timeZone, made);
  return made;
}

/** `8/22/24` and `13:05:09` in a zone. */
export function partsIn(at: number, zone: string): { day: string; date: string; time: string } {
  const parts = formatIn(zone).format(at);
  const [day = '', time = ''] = parts.split(', ');
  const [year = '', month = '', date = ''] = day.split('-');
  return { day, date: `${+month}/${+date}/${year.slice(2)}`, time };
}

/** Thousands have commas, and then quotation marks; up to three decimals. */
function money(thousandths: number): string {
  const text = (thousandths / 1000).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  });
  return text.includes(',') ? `"${text}"` : text;
}

const quoted = (text: string, { quoting }: Sale): string =>
  text === '' ? 'null' : `"${text.replaceAll('"', quoting === 'csv' ? '""' : '\\"')}"`;

interface View {
  zone: string;
  now: number;
}

/** The cell of a column as the file has it. */
export function cell(column: string, sale: Sale, { zone, now }: View): string {
  const happened = partsIn(sale.at, zone);
  const processed = partsIn(sale.processedAt, zone);
  const cells: Record<string, string> = {
    'Member ID (U1)': quoted(u1Of(sale, now), sale),
    MID: String(sale.mid),
    'Advertiser Name': quoted(sale.advertiser, sale),
    'Order ID': quoted(sale.orderId, sale),
    'Non-Commissionable Order ID': quoted(sale.orderId, sale),
    'Transaction Date': happened.date,
    'Transaction Time': `"${happened.time}"`,
    'Process Date': processed.date,
    'Process Time': `"${processed.time}"`,
    SKU: quoted(sale.sku, sale),
    'Product Name': quoted(sale.product, sale),
    'Product Brand': quoted(sale.brand, sale),
    '# of Items': String(sale.items),
    'Non-Commissionable Items': String(sale.items),
    Sales: money(sale.sales),
    'Non-Commissionable Sales': money(sale.sales),
    'Total Commission': money(sale.commission),
    'Transaction ID': `"${sale.transactionId}"`,
    Currency: `"${CURRENCIES[sale.network] ?? 'USD'}"`,
    'Non-Commissionable Reason': quoted(sale.lost ?? '', sale),
    '# of Clicks': String(10 + sale.items),
    '# of Impressions': '0',
    '# of Orders': '1',
  };
  return cells[column] ?? 'null';
}
