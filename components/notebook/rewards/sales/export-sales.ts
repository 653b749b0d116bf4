import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { orderStatus } from '@/lib/i18n/advertising-words';
import { capSentence } from '@/lib/i18n/ledger-words';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import type { HistoryDb } from '@/lib/storage/db';
import { type LedgerWords, ledgerCsv } from '@/lib/storage/queries/ledger/ledger-csv';
import { wholeLedger } from '@/lib/storage/queries/ledger/ledger-page';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';

const WORDS: LedgerWords = {
  header: (column) => message(`rewards.csv.${column}`),
  headerToo: (column) => message(`adLedger.csv.${column}`),
  source: (source) =>
    message(source === 'rakuten-affiliate' ? 'adLedger.affiliate' : 'adLedger.name'),
  network: networkTitle,
  derived: orderStatus,
  derivedBy: () => message('adLedger.csv.derived'),
  reportedBy: () => message('adLedger.csv.reported'),
  money: moneyWords,
  status: (status) => message(`rewards.status.${status}`),
  channel: (channel) => message(`rewards.channel.${channel}`),
  cap: capSentence,
};

/** The sales of a filter as pieces of a file. */
export const salesOfFilter = (db: HistoryDb, filter: SaleFilter) =>
  ledgerCsv(wholeLedger(db, filter), WORDS);
