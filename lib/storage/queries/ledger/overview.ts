import type { HistoryDb } from '../../db';
import type { AdvertisingSumRow } from '../../ledger/advertising/rows';
import { advertisingSums } from '../../ledger/advertising/sums';
import type { ImportRow, LedgerSumRow } from '../../ledger/rows';
import { lastImport } from '../../ledger/undo';
import { type ListedImport, lastImports } from './imports';
import { ledgerMonths } from './months';

/** What the page of rewards needs to know of to choose its parts. */
export interface LedgerOverview {
  imports: ListedImport[];
  /** The last one of files. */
  file: ImportRow | undefined;
  months: LedgerSumRow[];
  /** Of Rakuten Advertising, by month and currency. */
  sums: AdvertisingSumRow[];
}

export async function ledgerOverview(db: HistoryDb): Promise<LedgerOverview> {
  const [imports, file, months, sums] = await Promise.all([
    lastImports(db),
    lastImport(db),
    ledgerMonths(db),
    advertisingSums(db, 'month'),
  ]);
  return { imports, file, months, sums };
}
