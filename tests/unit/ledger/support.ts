import type { JstMonth } from '@/lib/domain/month';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { asImportId } from '@/lib/domain/rewards/saying';
import { fingerprintsOf } from '@/lib/reports/fingerprint';
import { HistoryDb } from '@/lib/storage/db';
import { storeImport } from '@/lib/storage/ledger/import';
import type { Incoming } from '@/lib/storage/ledger/incoming';

export const at = (text: string): number => Date.parse(`${text}+09:00`);

export const line = (part: Partial<OrderLine> = {}): OrderLine => ({
  occurredAt: at('2026-07-05T09:17:23'),
  reward: 99,
  rate: 40,
  amount: 2_480,
  genre: 'キッチン用品',
  shopName: '見本ショップ',
  itemName: '【見本】マグカップ, 350ml',
  status: 'unconfirmed',
  linkType: '1',
  device: '3',
  measurementId: '楽天ROOM',
  ...part,
});

/** An order report of these lines. */
export function orders(lines: readonly OrderLine[], part: Partial<Incoming> = {}): Incoming {
  const fingerprints = fingerprintsOf(lines);
  const sales = lines.flatMap((one, index) => {
    const fingerprint = fingerprints[index];
    return fingerprint ? [{ ...one, fingerprint }] : [];
  });
  return {
    name: 'order.csv',
    rejected: 0,
    kind: 'order',
    months: ['2026-07' as JstMonth],
    sales,
    ...part,
  } as Incoming;
}

export const importId = (number: number) => asImportId(`import-${number}`);

/** Imports these files as the so-many-th import. */
export const put = (db: HistoryDb, number: number, ...files: Incoming[]) =>
  storeImport(db, files, { at: number, importId: importId(number) });

const LEDGER = ['rewards', 'reportLines', 'ledgerSums', 'imports'] as const;

/** Everything the ledger holds, in the order of the keys. */
export async function dump(db: HistoryDb): Promise<unknown> {
  return Promise.all(LEDGER.map((table) => db.table(table).toArray()));
}

let count = 0;
export const freshDb = (): HistoryDb => new HistoryDb(`ledger-${++count}`);
