import { addMonths, type JstMonth } from '../month';
import type { Instant } from '../time-units';
import { knownRanks, rankFacts } from './facts';
import { type Figure, type FigureSource, shownFigure } from './figure';
import type { Rank } from './ranks';
import type { RankRecords } from './records';

/** The numbers of a month that a person can type in, in the order of the form. */
export const FORM_METRICS = ['clicks', 'photosApproved', 'sales', 'salesYen', 'reward'] as const;
export type FormMetric = (typeof FORM_METRICS)[number];

/** Something known of a month, and where it is from. */
export interface Said<T> {
  value: T;
  source: FigureSource;
}

/** What is known of a month: first what is shown, then what that overrides; nothing: unknown. */
export interface MonthFigures {
  month: JstMonth;
  rank: readonly Said<Rank>[];
  values: Partial<Readonly<Record<FormMetric, readonly Said<number>[]>>>;
}

/** A form shows so many months before its own, to compare. */
export const COMPARED_MONTHS = 3;

export const monthsBefore = (month: JstMonth): JstMonth[] =>
  Array.from({ length: COMPARED_MONTHS }, (_, index) => addMonths(month, -1 - index));

export function monthFigures(
  records: RankRecords,
  months: readonly JstMonth[],
  now: Instant,
): MonthFigures[] {
  const { figures } = rankFacts(records, now);
  const typed = knownRanks({ ...records, snapshots: [] });
  const read = knownRanks({ ...records, typed: [] });
  return months.map((month) => ({
    month,
    rank: [...typed, ...read]
      .filter((known) => known.month === month)
      .map(({ rank: value, source }) => ({ value, source })),
    values: Object.fromEntries(
      FORM_METRICS.map((metric) => [metric, saidOf(figures, metric, month)] as const).filter(
        ([, said]) => said.length > 0,
      ),
    ),
  }));
}

function saidOf(figures: readonly Figure[], metric: FormMetric, month: JstMonth): Said<number>[] {
  const shown = shownFigure(figures, { metric, period: 'month', month });
  const known = shown ? [shown.figure, ...shown.others] : [];
  return known.flatMap(({ value, source }) =>
    typeof value === 'number' ? [{ value, source }] : [],
  );
}
