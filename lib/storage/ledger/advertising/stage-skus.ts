import type { Span } from '../../../domain/advertising/chunks';
import { orderKeyOf, transactionKey } from '../../../domain/advertising/ledger/row';
import {
  joinSkus,
  namesSale,
  type SkuTotal,
  skuTotals,
} from '../../../domain/advertising/ledger/sku-join';
import { currencyOf, type Network } from '../../../domain/advertising/networks';
import type { SkuLine } from '../../../domain/advertising/report-lines';
import type { ImportId } from '../../../domain/rewards/saying';
import type { HistoryDb } from '../../db';
import type { PulledChunkRow } from '../../pulls/rows';
import { type LineBook, monthOfSpan, type Replaced, replaceDays } from './line-book';
import { openKeys, openOrders } from './look-up';
import type { RowBook } from './row-book';
import type { AdvertisingLineRow } from './rows';
import { openLines } from './stage-u1';

type Chunk = Pick<PulledChunkRow, 'from' | 'to' | 'at' | 'network'>;

const totalRow = (total: SkuTotal, chunk: Chunk, importId: ImportId): AdvertisingLineRow => {
  const { sku, product, brand, currency } = total;
  const name = JSON.stringify([sku, product, brand, currency]);
  return {
    key: `sku:${chunk.network}:${chunk.from}:${chunk.to}:${name}`,
    kind: 'sku',
    network: chunk.network,
    month: monthOfSpan(chunk),
    importId,
    says: { kind: 'sku', at: chunk.at, total },
  };
};

/** A line that names its sale, which is not known yet. */
function openRows(
  lines: readonly SkuLine[],
  chunk: Chunk,
  network: Network,
  importId: ImportId,
): AdvertisingLineRow[] {
  const { from, to, at } = chunk;
  return lines.map((line, index) => ({
    key: `openSku:${network.id}:${from}:${to}:${index}`,
    kind: 'openSku',
    network: network.id,
    month: monthOfSpan(chunk),
    importId,
    says: {
      kind: 'openSku',
      ...{ from, to, at, line },
      currency: currencyOf(line.currency, network).currency,
    },
  }));
}

async function openNamed(
  db: HistoryDb,
  rows: RowBook,
  lines: readonly SkuLine[],
  { id: network }: Network,
): Promise<void> {
  const named = lines.filter(({ mid, orderId }) => mid !== '' && orderId !== '');
  const orders = named.map((line) => orderKeyOf({ ...line, network }));
  await openOrders(db, rows, new Set(orders.filter((order) => rows.ofOrder(order).length === 0)));
  const keys = lines.flatMap(({ transactionId: id }) =>
    id === undefined ? [] : transactionKey(network, id),
  );
  await openKeys(db, rows, keys);
}

/** One answer of the SKU report: exact where its lines name their sale, else sums of its days. */
export async function stageSkus(
  db: HistoryDb,
  rows: RowBook,
  book: LineBook,
  network: Network,
  chunk: Chunk,
  lines: readonly SkuLine[],
  importId: ImportId,
  together: readonly Span[],
): Promise<Replaced> {
  await openNamed(db, rows, lines, network);
  const { changed, rest } = joinSkus(lines, rows.rows(), network.id);
  const waiting = rest.filter(namesSale);
  const totals = skuTotals(
    rest.filter((line) => !namesSale(line)),
    network,
    chunk,
  );
  const fresh = [
    ...totals.map((total) => totalRow(total, chunk, importId)),
    ...openRows(waiting, chunk, network, importId),
  ];
  const kinds = ['sku', 'openSku'] as const;
  const replaced = await replaceDays(db, book, network.id, kinds, chunk, fresh, { together });
  // Which sale a line names is true of that sale, whatever else came.
  if (replaced !== 'outdated') for (const row of changed) rows.put(row);
  return replaced;
}

/** Lines that were waiting for a sale which has come by now. */
export async function joinWaiting(
  db: HistoryDb,
  rows: RowBook,
  book: LineBook,
  network: Network,
): Promise<void> {
  const waiting = await openLines(db, book, 'openSku', network.id);
  const lineOf = new Map(
    waiting.flatMap(({ key, says }) =>
      says.kind === 'openSku' ? [[says.line, key] as const] : [],
    ),
  );
  if (lineOf.size === 0) return;
  const { changed, exact } = joinSkus([...lineOf.keys()], rows.rows(), network.id);
  for (const row of changed) rows.put(row);
  for (const line of exact) book.remove(lineOf.get(line) ?? '');
}
