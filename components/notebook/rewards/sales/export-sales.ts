import { capSentence } from '@/lib/i18n/ledger-words';
import { message } from '@/lib/i18n/message';
import type { HistoryDb } from '@/lib/storage/db';
import { type SaleWords, salesCsv } from '@/lib/storage/queries/ledger/sales-csv';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { allSales } from '@/lib/storage/queries/ledger/sales-page';

const WORDS: SaleWords = {
  header: (column) => message(`rewards.csv.${column}`),
  status: (status) => message(`rewards.status.${status}`),
  channel: (channel) => message(`rewards.channel.${channel}`),
  cap: capSentence,
};

/** The sales of a filter as pieces of a file. */
export const salesOfFilter = (db: HistoryDb, filter: SaleFilter) =>
  salesCsv(allSales(db, filter), WORDS);
