import type { Span } from '../domain/advertising/chunks';
import { lostByReason } from '../domain/advertising/ledger/lost';
import type { LedgerRow } from '../domain/advertising/ledger/row';
import type { NetworkId } from '../domain/advertising/networks';
import { ADVERTISING_REPORTS, type AdvertisingReport } from '../domain/advertising/report-kinds';
import type { AdvertisingReason } from '../domain/advertising/report-lines';
import { amountsIn, type Money, sumsOf } from '../domain/money/money';
import type { Rejected } from '../domain/report-lines';
import type { Instant } from '../domain/time-units';
import { newsOf, type PullNews } from '../storage/ledger/advertising/news';
import type { AdvertisingRow } from '../storage/ledger/advertising/rows';
import type { StagedPull } from '../storage/ledger/advertising/stage';
import { isChange } from '../storage/ledger/stage';
import type { PullId } from '../storage/pulls/rows';

/** What one report brought. */
export interface ReportPreview {
  report: AdvertisingReport;
  lines: number;
  rejected: number;
}

export interface RejectedOf extends Rejected<AdvertisingReason> {
  report: AdvertisingReport;
  /** Days of the request whose answer has the line. */
  days: Span;
}

/** What a report fills in of a row that is known. */
export interface RowMove {
  before: AdvertisingRow;
  after: AdvertisingRow;
}

export interface CurrencyTotals {
  currency: Money['currency'];
  rows: number;
  sales: Money;
  commission: Money;
}

export interface PullPreview {
  pull: PullId;
  network: NetworkId;
  news: PullNews;
  reports: readonly ReportPreview[];
  /** Of the rows that would be new, currency by currency. */
  totals: readonly CurrencyTotals[];
  /** The first and the last of those. */
  sold: { from: Instant; to: Instant } | undefined;
  /** The newest of them. */
  sample: readonly AdvertisingRow[];
  moves: readonly RowMove[];
  conflicts: readonly { row: AdvertisingRow; other: LedgerRow }[];
  rejected: readonly RejectedOf[];
  lost: readonly { reason: string; count: number; sales: readonly Money[] }[];
  ambiguous: number;
  /** Answers with sums that change nothing. */
  kept: Readonly<Record<'outdated' | 'partial', number>>;
  /** Whether an import would change anything. */
  changes: boolean;
}

/** A list on a screen holds so many. */
const SHOWN = 100;
const SAMPLE = 10;

export function pullPreviewOf(pull: PullId, staged: StagedPull): PullPreview {
  const { rows, lines, heard, chunks, network, ambiguous, sums } = staged;
  const added = rows.flatMap(({ before, after }) => (!before && after ? after : []));
  added.sort((a, b) => b.soldAt - a.soldAt);
  const [newest, oldest] = [added[0], added.at(-1)];
  const moves = rows.flatMap((change): RowMove[] => {
    const { before, after } = change;
    return before && after && isChange(change) && !heard.conflicts.has(after.fingerprint)
      ? [{ before, after }]
      : [];
  });
  return {
    pull,
    network: network.id,
    news: newsOf(staged),
    reports: reportsIn(staged),
    totals: totalsOf(added),
    sold: newest && oldest && { from: oldest.soldAt, to: newest.soldAt },
    sample: added.slice(0, SAMPLE),
    moves: moves.slice(0, SHOWN),
    conflicts: [...heard.conflicts.values()].slice(0, SHOWN),
    rejected: rejectedIn(chunks),
    lost: lostIn(staged),
    ambiguous,
    kept: sums,
    changes: rows.some(isChange) || lines.some(isChange),
  };
}

const reportsIn = ({ chunks }: StagedPull): ReportPreview[] =>
  ADVERTISING_REPORTS.flatMap((report): ReportPreview[] => {
    const own = chunks.filter(({ content }) => content.kind === report);
    if (own.length === 0) return [];
    const sum = (of: 'lines' | 'rejected') =>
      own.reduce((all, { content }) => all + content[of].length, 0);
    return [{ report, lines: sum('lines'), rejected: sum('rejected') }];
  });

function totalsOf(rows: readonly AdvertisingRow[]): CurrencyTotals[] {
  const sales = sumsOf(rows.map(({ sales: amount, currency }) => ({ amount, currency })));
  const earned = sumsOf(rows.map(({ commission: amount, currency }) => ({ amount, currency })));
  return amountsIn(earned).map((commission) => {
    const { currency } = commission;
    const own = amountsIn(sales).find((one) => one.currency === currency) ?? commission;
    const count = rows.filter((row) => row.currency === currency).length;
    return { currency, rows: count, sales: own, commission };
  });
}

function rejectedIn(chunks: StagedPull['chunks']): RejectedOf[] {
  const found: RejectedOf[] = [];
  for (const { content, from, to } of chunks) {
    for (const one of content.rejected) {
      if (found.length === SHOWN) return found;
      found.push({ ...one, report: content.kind, days: { from, to } });
    }
  }
  return found;
}

/** Those that are new: the others were told before. */
function lostIn({ lines }: StagedPull) {
  const sales = lines.flatMap(({ before, after }) =>
    !before && after?.says.kind === 'lost' ? after.says.sale : [],
  );
  return lostByReason(sales).map((one) => ({ ...one, sales: amountsIn(one.sales) }));
}
