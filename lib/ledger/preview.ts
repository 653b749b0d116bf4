import type { JstMonth } from '../domain/month';
import type { Fingerprint } from '../domain/rewards/fingerprint';
import type { RejectedLine, ReportKind, ReportProblem } from '../domain/rewards/report-file';
import type { SaleSaying } from '../domain/rewards/saying';
import { type Channel, NO_SUMS, type StatusSums, withSale } from '../domain/rewards/sums';
import type { Instant } from '../domain/time-units';
import type { RewardRow } from '../storage/ledger/rows';
import { isChange, type NewsCounts, type Staged } from '../storage/ledger/stage';
import type { ReadFile } from './read-files';

/** What became of one file. */
export interface FilePreview {
  /** Its place in the drop. */
  index: number;
  name: string;
  problem?: ReportProblem | undefined;
  kind?: ReportKind | undefined;
  month?: JstMonth | undefined;
  /** A shop report that does not name its month: the user is asked. */
  needsMonth: boolean;
  lines: number;
  /** Absent where it was not compared. */
  news?: NewsCounts | undefined;
  /** The first of them. */
  rejected: readonly RejectedLine[];
  rejectedCount: number;
}

/** A sale of which a report says something new. */
export interface SaleMove {
  fingerprint: Fingerprint;
  occurredAt: Instant;
  shopName: string;
  itemName: string;
  before: SaleSaying;
  after: SaleSaying;
}

/** Sales under one 計測ID. */
export interface MeasuredSales {
  measurementId: string;
  channel: Channel;
  sums: StatusSums;
}

export interface Preview {
  files: readonly FilePreview[];
  /** Of all sales that the files name, as the ledger will have them. */
  totals: StatusSums;
  /** Months of sale, in their order. */
  months: readonly JstMonth[];
  /** The largest first. */
  measured: readonly MeasuredSales[];
  moves: readonly SaleMove[];
  moveCount: number;
  /** Whether an import would change anything. */
  changes: boolean;
}

/** A list on a screen holds so many. */
export const SHOWN = 100;

export function previewOf(read: readonly ReadFile[], staged: Staged, newMonths: boolean): Preview {
  const files = filePreviews(read, staged);
  const sales = staged.sales.flatMap(({ after }) => after ?? []);
  const moves = staged.sales.flatMap(({ before, after }) =>
    before && after && before !== after ? [moveOf(before, after)] : [],
  );
  const touched = staged.sales.some(isChange) || staged.lines.some(isChange);
  return {
    files,
    totals: sales.reduce((sums, sale) => withSale(sums, sale), NO_SUMS),
    months: monthsIn(files, sales),
    measured: measuredIn(sales),
    moves: moves.slice(0, SHOWN),
    moveCount: moves.length,
    changes: touched || newMonths,
  };
}

const moveOf = (before: RewardRow, after: RewardRow): SaleMove => ({
  fingerprint: after.fingerprint,
  occurredAt: after.occurredAt,
  shopName: after.shopName,
  itemName: after.itemName,
  before: { status: before.status, reward: before.reward },
  after: { status: after.status, reward: after.reward },
});

/** The news are those of the files that could be compared, in their order. */
function filePreviews(read: readonly ReadFile[], { news }: Staged): FilePreview[] {
  const heard = [...news];
  return read.map(({ rejected, incoming, needsMonth, ...file }, index) => ({
    index,
    name: file.name,
    problem: file.problem,
    kind: file.kind,
    month: file.month,
    lines: file.lines,
    needsMonth: needsMonth !== undefined,
    news: incoming && heard.shift(),
    rejected: rejected.slice(0, SHOWN),
    rejectedCount: rejected.length,
  }));
}

function monthsIn(files: readonly FilePreview[], sales: readonly RewardRow[]): JstMonth[] {
  const named = files.flatMap(({ month }) => month ?? []);
  return [...new Set([...named, ...sales.map(({ month }) => month)])].sort();
}

function measuredIn(sales: readonly RewardRow[]): MeasuredSales[] {
  const found = new Map<string, MeasuredSales>();
  for (const sale of sales) {
    const { measurementId, channel } = sale;
    const sums = found.get(measurementId)?.sums ?? NO_SUMS;
    found.set(measurementId, { measurementId, channel, sums: withSale(sums, sale) });
  }
  const size = ({ sums }: MeasuredSales) =>
    sums.unconfirmed.sales + sums.confirmed.sales + sums.discarded.sales;
  return [...found.values()].sort((a, b) => size(b) - size(a)).slice(0, SHOWN);
}
