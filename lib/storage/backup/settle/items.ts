import type { HistoryDb } from '../../db';
import { moveReferences } from '../../items';
import type { ItemRow } from '../../rows';
import { mergeRow } from '../merge';

/**
 * One item under two keys, because one machine knew its manage number only, becomes one; of items
 * that had one manage number after each other, the one seen last has it. Inside a transaction.
 */
export async function settleItems(db: HistoryDb): Promise<void> {
  for (const keys of await sharedAliases(db)) {
    const rows = (await db.items.bulkGet(keys)).flatMap((row) => row ?? []);
    const [holder, ...others] = rows
      .filter(({ idAlias }) => idAlias !== undefined)
      .sort(lastSeenFirst);
    if (!holder) continue;
    for (const { manageAlias: _, ...rest } of others) await db.items.put(rest);
    let joined = holder;
    for (const row of rows.filter(({ idAlias }) => idAlias === undefined)) {
      const { key, idAlias } = holder;
      joined = mergeRow('items', joined, { ...row, key, ...(idAlias && { idAlias }) });
      await moveReferences(db, row.key, key);
      await db.items.delete(row.key);
    }
    if (joined !== holder) await db.items.put(joined);
  }
}

const lastSeenFirst = (a: ItemRow, b: ItemRow): number =>
  b.seenAt - a.seenAt || (a.key < b.key ? 1 : -1);

/** Keys of items that have a manage number in common; no row is read. */
async function sharedAliases({ items }: HistoryDb): Promise<ItemRow['key'][][]> {
  const byAlias = items.orderBy('manageAlias');
  const [aliases, keys] = await Promise.all([byAlias.keys(), byAlias.primaryKeys()]);
  const shared = new Map<unknown, ItemRow['key'][]>();
  for (const [index, key] of keys.entries()) {
    const alias = aliases[index];
    if (alias !== aliases[index - 1] && alias !== aliases[index + 1]) continue;
    shared.set(alias, [...(shared.get(alias) ?? []), key]);
  }
  return [...shared.values()];
}
