import type { AdvertisingColumn, AdvertisingReport } from '../../domain/advertising/report-kinds';
import type { LineOf, SaleMarks } from '../../domain/advertising/report-lines';
import {
  amountIn,
  countIn,
  currencyIn,
  momentIn,
  neededText,
  optionalAmount,
  optionalCount,
  optionalMoment,
  optionalText,
  textIn,
} from './cells';

export type Line = (column: AdvertisingColumn) => string;

const marks = (line: Line): SaleMarks => ({
  transactionId: optionalText(line('transactionId'))?.toLowerCase(),
  orderId: textIn(line('orderId')),
  mid: textIn(line('mid')),
  advertiser: textIn(line('advertiser')),
  sku: textIn(line('sku')),
  product: textIn(line('product')),
  brand: textIn(line('brand')),
  currency: currencyIn(line('currency')),
  u1: optionalText(line('u1')),
});

/** A sale that can be told from others by its advertiser and order. */
const orderMarks = (line: Line): SaleMarks => ({
  ...marks(line),
  mid: neededText(line('mid'), 'mid'),
  orderId: neededText(line('orderId'), 'orderId'),
});

const happened = (line: Line) => momentIn(line('date'), line('time'));

const itemLine = (line: Line): LineOf['items'] => ({
  ...orderMarks(line),
  happened: happened(line),
  processed: optionalMoment(line('processDate'), line('processTime')),
  items: optionalCount(line('items'), 'items'),
  sales: amountIn(line('sales'), 'sales'),
  commission: amountIn(line('commission'), 'commission'),
});

const signatureLine = (line: Line): LineOf['signatureOrders'] => ({
  ...orderMarks(line),
  happened: happened(line),
});

/** Its own columns come first: the plain ones are those of sales that do count. */
const either = (line: Line, first: AdvertisingColumn, second: AdvertisingColumn): string =>
  textIn(line(first)) === '' ? line(second) : line(first);

const lostLine = (line: Line): LineOf['nonCommissionable'] => ({
  ...marks(line),
  orderId: textIn(either(line, 'lostOrderId', 'orderId')),
  happened: optionalMoment(line('date'), line('time')),
  items: optionalCount(either(line, 'lostItems', 'items'), 'lostItems'),
  sales: optionalAmount(either(line, 'lostSales', 'sales'), 'lostSales'),
  reason: neededText(line('reason'), 'reason'),
});

const activityLine = (line: Line): LineOf['signatureActivity'] => ({
  u1: optionalText(line('u1')),
  mid: textIn(line('mid')),
  advertiser: textIn(line('advertiser')),
  clicks: countIn(line('clicks'), 'clicks'),
  impressions: optionalCount(line('impressions'), 'impressions'),
  orders: optionalCount(line('orders'), 'orders'),
});

const skuLine = (line: Line): LineOf['sku'] => ({
  ...marks(line),
  happened: optionalMoment(line('date'), line('time')),
  commission: amountIn(line('commission'), 'commission'),
});

export const READERS: { readonly [Kind in AdvertisingReport]: (line: Line) => LineOf[Kind] } = {
  items: itemLine,
  nonCommissionable: lostLine,
  signatureOrders: signatureLine,
  signatureActivity: activityLine,
  sku: skuLine,
};
