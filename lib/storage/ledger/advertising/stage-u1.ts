import Dexie from 'dexie';
import { lateU1 } from '../../../domain/advertising/ledger/late-u1';
import { orderKeyOf } from '../../../domain/advertising/ledger/row';
import type { Network, NetworkId } from '../../../domain/advertising/networks';
import type { SignatureLine } from '../../../domain/advertising/report-lines';
import { monthOf } from '../../../domain/month';
import type { ImportId } from '../../../domain/rewards/saying';
import type { HistoryDb } from '../../db';
import type { LineBook } from './line-book';
import { openOrders } from './look-up';
import type { RowBook } from './row-book';
import type { AdvertisingLineKind, AdvertisingLineRow } from './rows';

const openRow = (
  line: SignatureLine,
  network: NetworkId,
  importId: ImportId,
): AdvertisingLineRow => {
  const { mid, orderId, transactionId, u1, happened } = line;
  const name = JSON.stringify([mid, orderId, transactionId ?? null, u1 ?? null]);
  return {
    key: `openU1:${network}:${name}`,
    kind: 'openU1',
    network,
    month: monthOf(happened.at),
    importId,
    says: { kind: 'openU1', line },
  };
};

/** Lines of a network that wait for their sale. */
export async function openLines(
  db: HistoryDb,
  book: LineBook,
  kind: AdvertisingLineKind,
  network: NetworkId,
): Promise<AdvertisingLineRow[]> {
  const stored = await db.advertisingLines
    .where('[kind+month]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .toArray();
  book.open(stored.filter((row) => row.network === network));
  return book.rows().filter((row) => row.kind === kind);
}

/**
 * The u1 of orders, from these lines and from those that were waiting for their sale; what no sale
 * is known for waits. Says for how many orders the lines name several.
 */
export async function stageU1(
  db: HistoryDb,
  rows: RowBook,
  book: LineBook,
  { id: network }: Network,
  lines: readonly SignatureLine[],
  importId: ImportId,
): Promise<number> {
  const waiting = await openLines(db, book, 'openU1', network);
  const all = [
    ...waiting.flatMap(({ says }) => (says.kind === 'openU1' ? says.line : [])),
    ...lines,
  ];
  if (all.length === 0) return 0;
  const orders = new Set(all.map((line) => orderKeyOf({ ...line, network })));
  const missing = [...orders].filter((order) => rows.ofOrder(order).length === 0);
  await openOrders(db, rows, new Set(missing));
  const { changed, unmatched, ambiguous } = lateU1(all, rows.rows(), network);
  for (const row of changed) rows.put(row);
  for (const { key } of waiting) book.remove(key);
  for (const line of unmatched) book.say(openRow(line, network, importId));
  return ambiguous;
}
