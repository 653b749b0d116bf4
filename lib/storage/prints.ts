import type { Fingerprint } from '../domain/checklist/photo/fingerprint';
import type { HistoryDb } from './db';
import type { PrintRow } from './rows';

/** Far more pictures than a curator looks at in a year, under 1 kB each. */
const KEPT = 5000;

/** What pictures look like, by the address of a shop's image or the id of an own post. */
export async function putPrint(db: HistoryDb, row: PrintRow): Promise<void> {
  await db.transaction('rw', db.prints, async () => {
    await db.prints.put(row);
    const extra = (await db.prints.count()) - KEPT;
    if (extra > 0) await db.prints.orderBy('at').limit(extra).delete();
  });
}

export async function shopPrint(db: HistoryDb, url: string): Promise<Fingerprint | undefined> {
  return (await db.prints.get(url))?.print;
}

/** Of the own posts, newest first. */
export const postPrints = (db: HistoryDb, most: number): Promise<PrintRow[]> =>
  db.prints
    .where('[kind+at]')
    .between(['post', -Infinity], ['post', Infinity])
    .reverse()
    .limit(most)
    .toArray();
