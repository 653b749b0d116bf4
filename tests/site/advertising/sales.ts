import { createHash } from 'node:crypto';

/** A row of Rakuten Advertising as this site makes them up; money in thousandths. */
export interface Sale {
  network: number;
  mid: number;
  advertiser: string;
  orderId: string;
  /** Epoch milliseconds. */
  at: number;
  processedAt: number;
  sku: string;
  product: string;
  /** How its quotation marks are written: as CSV has them, or as Rakuten sometimes does. */
  quoting: 'csv' | 'backslash';
  brand: string;
  items: number;
  sales: number;
  commission: number;
  transactionId: string;
  u1: string;
  /** Left out of every report but the one of lost sales. */
  lost?: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const hex = (...parts: unknown[]): string =>
  createHash('md5').update(parts.join('|')).digest('hex');

const utc = (year: number, month: number, day: number, hour: number): number =>
  Date.UTC(year, month, day, hour, 4 * day, 59);

function sale(network: number, at: number, over: Partial<Sale>): Sale {
  const made: Sale = {
    network,
    mid: 1001,
    advertiser: 'Example Store',
    orderId: String(Math.floor(at / 1000)),
    at,
    processedAt: at + 9 * HOUR,
    sku: '0012345',
    product: 'Mug',
    quoting: 'csv',
    brand: 'Acme',
    items: 1,
    sales: 59_900,
    commission: 2_995,
    transactionId: '',
    u1: '',
    ...over,
  };
  const { orderId, sku, commission } = made;
  return { ...made, transactionId: hex(network, made.mid, orderId, sku, commission, made.at) };
}

const reversal = (of: Sale, share: number, days: number): Sale =>
  sale(of.network, of.at + days * DAY, {
    ...of,
    at: of.at + days * DAY,
    processedAt: of.at + days * DAY + HOUR,
    items: -of.items,
    sales: -of.sales * share,
    commission: -of.commission * share,
  });

/** What is difficult about real reports, all in one month. */
function nasty(network: number, year: number, month: number): Sale[] {
  const on = (day: number, over: Partial<Sale>) =>
    sale(network, utc(year, month, day, 10), { orderId: `N-${day}`, ...over });
  const full = on(1, { sku: '1E5' });
  const part = on(2, { items: 2, sales: 100_000, commission: 5_000 });
  return [
    ...[full, reversal(full, 1, 20), part, reversal(part, 0.5, 25)],
    ...['S', 'M', 'L'].map((size) => on(3, { sku: `T-${size}`, product: `=Shirt ${size}` })),
    on(4, { commission: 0 }),
    on(5, { orderId: 'A,17' }),
    on(6, { product: 'Plate 12" wide', quoting: 'backslash' }),
    on(7, { product: 'Plate, 12"', quoting: 'backslash' }),
    on(8, { product: 'The "best" plate' }),
    on(9, { sales: 1_234_560, commission: -0, u1: 'post-9' }),
    on(10, { advertiser: 'Käse & 日本', product: '湯のみ', u1: 'post-10' }),
    on(11, { orderId: 'SAME' }),
    on(11, { orderId: 'SAME', mid: 1002, advertiser: 'Other Store' }),
    on(12, { orderId: '', lost: 'Return Exceeded' }),
    on(13, { lost: 'SKU Does Not Match', mid: 1002 }),
  ];
}

const plain = (network: number, year: number, month: number): Sale[] =>
  [2, 9, 16, 23, 28].map((day) =>
    sale(network, utc(year, month, day, day % 24), {
      sku: `00${day}`,
      commission: 1_000 + day,
      u1: day % 2 === 0 ? `post-${month + 1}-${day}` : '',
    }),
  );

/** Every row of a network that exists at a moment: fourteen months, the nasty one the last but one. */
export function salesOf(network: number, now: number): Sale[] {
  const today = new Date(now);
  const months = Array.from({ length: 14 }, (_, back) => ({
    year: today.getUTCFullYear(),
    month: today.getUTCMonth() - back,
  }));
  const all = months.flatMap(({ year, month }, back) => [
    ...plain(network, year, month),
    ...(back === 1 ? nasty(network, year, month) : []),
  ]);
  return all.filter(({ processedAt }) => processedAt <= now);
}

/** Twelve hours pass until a sale has its u1. */
export const u1Of = ({ u1, at }: Sale, now: number): string => (now < at + 12 * HOUR ? '' : u1);
