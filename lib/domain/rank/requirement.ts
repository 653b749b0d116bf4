import type { JstMonth } from '../month';
import type { Certainty } from '../rules';
import type { MetricId, Period } from './metrics';
import type { Rank } from './ranks';

export type Comparison = 'isSet' | 'atLeast';

/** What is to be reached: of a flag, 1 means set. */
export interface Target {
  metric: MetricId;
  period: Period;
  threshold: number;
}

/** One statement about a threshold that Rakuten did not publish. Without `to`: that or more. */
export interface Report {
  from: number;
  to?: number;
  source: string;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date?: string;
}

/** A row of the rulebook. Texts are in the locale files under `metric.<metric>`. */
export interface Requirement extends Target {
  id: string;
  rank: Rank;
  comparison: Comparison;
  /** How sure we are of the number, or of a flag that it is asked for at all. */
  certainty: Certainty;
  source: string;
  sourceDate?: string;
  reports: readonly Report[];
  /** The app announces another number every month; the user types it in. */
  announcedMonthly?: true;
}

/** A requirement as it stands in one month, with what the user made of it. */
export interface RuleInForce extends Requirement {
  origin: 'shipped' | 'own';
  /** False: the user does not count it. */
  active: boolean;
  /** The user's threshold holds from this month on. */
  editedFrom?: JstMonth;
  /** What going back would bring; on edited shipped rows only. */
  shippedThreshold?: number;
  /** A threshold that nobody official published and the user did not set: 目安. */
  guide: boolean;
  /** Announced anew every month, and not typed in for this one yet. */
  confirm: boolean;
}

/** Smallest and largest number reported; without `to` there is no upper end. */
export function reportedRange({
  reports,
}: Pick<Requirement, 'reports'>): { from: number; to?: number } | undefined {
  if (reports.length === 0) return undefined;
  const from = Math.min(...reports.map((report) => report.from));
  const open = reports.some((report) => report.to === undefined);
  return open ? { from } : { from, to: Math.max(...reports.map(({ to }) => to ?? from)) };
}
