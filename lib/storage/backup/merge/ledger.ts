import type { Saying, Sayings } from '../../../domain/rewards/saying';
import { inForce } from '../../../domain/rewards/saying';
import type { ImportRow, ReportLineRow, RewardRow } from '../../ledger/rows';
import type { TraceAnswerRow, TraceRow } from '../../ledger/trace-rows';
import { canonical } from '../canonical';
import { defined, greatest, type Merge, textOrder, union } from './choose';

/** When a file spoke: when it was written, else when it was heard. */
const spokenAt = ({ fileAt, at }: Saying<unknown>): number => fileAt ?? at;

/**
 * All that two machines heard; the last word is in force. 未確定 never follows on a decision
 * (DESIGN 3.3), whichever machine heard it later.
 */
function mergeHistories<T>(
  a: Sayings<T>,
  b: Sayings<T>,
  isDecided: (says: T) => boolean = () => true,
): Sayings<T> {
  const rank = ({ says }: Saying<T>): number => (isDecided(says) ? 1 : 0);
  const [first, ...rest] = union(
    a,
    b,
    canonical,
    (x, y) => rank(x) - rank(y) || spokenAt(x) - spokenAt(y) || x.at - y.at || textOrder(x, y),
  );
  return first ? [first, ...rest] : a;
}

const importsOf = (history: Sayings<unknown>) => [
  ...new Set(history.map(({ importId }) => importId)),
];

/** A sale is what it is; what was said of it is joined. */
export const mergeRewards: Merge<RewardRow> = (a, b) => {
  const isDecided = ({ status }: { status: string }) => status !== 'unconfirmed';
  const history = mergeHistories(a.history, b.history, isDecided);
  const { history: _a, imports: _ia, status: _sa, reward: _ra, ...saleA } = a;
  const { history: _b, imports: _ib, status: _sb, reward: _rb, ...saleB } = b;
  const sale = greatest<typeof saleA>()(saleA, saleB);
  return { ...sale, ...inForce(history).says, history, imports: importsOf(history) };
};

export const mergeReportLines: Merge<ReportLineRow> = (a, b) => {
  const history = mergeHistories(a.history, b.history);
  return { key: a.key, kind: a.kind, month: a.month, history, imports: importsOf(history) };
};

/** Traced only where both machines have looked at its sales. */
export const mergeImports: Merge<ImportRow> = (a, b) => {
  const { traced: tracedA, ...rowA } = a;
  const { traced: tracedB, ...rowB } = b;
  const row = greatest<ImportRow>()(rowA, rowB);
  return tracedA && tracedB ? { ...row, traced: true } : row;
};

const SURENESS: Record<TraceRow['kind'], number> = { none: 0, asked: 1, accepted: 2 };

/** Derived and made anew when more is known; until then the surer one. */
export const mergeTraces: Merge<TraceRow> = greatest<TraceRow>(
  ({ by }) => (by === 'user' ? 1 : 0),
  ({ kind }) => SURENESS[kind],
);

/** Every no is remembered; a yes wins over all of them (`trace`). */
export const mergeAnswers: Merge<TraceAnswerRow> = (a, b) => {
  const yes = defined(a.yes, b.yes);
  const no = union(a.no, b.no, String, textOrder);
  return { sold: a.sold, ...(yes && { yes }), no };
};
