import { moneyGlance } from '../domain/rewards/glance';
import type { Instant } from '../domain/time';
import type { MoneyState } from '../messaging/protocol';
import type { HistoryDb } from '../storage/db';
import { lastImport } from '../storage/ledger/undo';
import { ledgerMonths } from '../storage/queries/ledger/months';

/** One row for each month with a report, and the last import: never the sales themselves. */
export async function moneyState(db: HistoryDb, now: Instant): Promise<MoneyState> {
  const [months, last] = await Promise.all([ledgerMonths(db), lastImport(db)]);
  return { importedAt: last?.at, glance: moneyGlance(months, now) };
}
