import type { JstMonth } from '../month';
import type { Instant } from '../time-units';
import { isFlag, type MetricId, type Period } from './metrics';

export type FigureSource = 'page' | 'typed' | 'imported' | 'computed';

/** A value of a metric in a month, with where it came from. All sources are kept side by side. */
export interface Figure {
  metric: MetricId;
  period: Period;
  month: JstMonth;
  /** A flag is true or false; anything else a whole number, never negative. */
  value: number | boolean;
  source: FigureSource;
  at: Instant;
  /** `396K` is 396,000 rounded: never differenced or compared as exact. */
  rounded?: boolean | undefined;
}

/**
 * Which source is shown when there are several. What the user typed overrides everything: it is
 * the way to put a wrong number right. A report is exact for clicks and sales; the page speaks for
 * the site; our own count can miss what was done on the telephone.
 */
export const SOURCE_ORDER: readonly FigureSource[] = ['typed', 'imported', 'page', 'computed'];

export interface ShownFigure {
  figure: Figure;
  /** Everything else known of the same metric and month, in the order it would be shown in. */
  others: readonly Figure[];
  /** Whether the best of the other sources says the same; `newerDiffers`: and it came later. */
  agreement: 'sole' | 'agrees' | 'differs' | 'newerDiffers';
}

export interface FigureKey {
  metric: MetricId;
  period: Period;
  month: JstMonth;
}

/** Whether the value can be one of its metric: a missing or broken number is no figure. */
export const isSound = ({ metric, value }: Pick<Figure, 'metric' | 'value'>): boolean =>
  isFlag(metric)
    ? typeof value === 'boolean'
    : typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The figure to show, or none: an unknown value is never 0. */
export function shownFigure(figures: readonly Figure[], key: FigureKey): ShownFigure | undefined {
  const [figure, ...others] = candidates(figures, key).sort(
    (a, b) => SOURCE_ORDER.indexOf(a.source) - SOURCE_ORDER.indexOf(b.source) || b.at - a.at,
  );
  return figure && { figure, others, agreement: agreementOf(figure, others) };
}

/** A standing figure holds until a later month has one of its own; a monthly one is its month's. */
function candidates(figures: readonly Figure[], { metric, period, month }: FigureKey): Figure[] {
  const same = figures.filter(
    (figure) => figure.metric === metric && figure.period === period && isSound(figure),
  );
  if (period === 'month') return same.filter((figure) => figure.month === month);
  const known = same.filter((figure) => figure.month <= month);
  const latest = known.reduce(
    (newest, figure) => (figure.month > newest ? figure.month : newest),
    '',
  );
  return known.filter((figure) => figure.month === latest);
}

function agreementOf(shown: Figure, others: readonly Figure[]): ShownFigure['agreement'] {
  const rest = others.filter(({ source }) => source !== shown.source);
  if (rest.length === 0) return 'sole';
  const unlike = rest.filter((other) => !alike(shown, other));
  if (unlike.length === 0) return 'agrees';
  return unlike.some(({ at }) => at > shown.at) ? 'newerDiffers' : 'differs';
}

function alike(a: Figure, b: Figure): boolean {
  if (typeof a.value === 'boolean' || typeof b.value === 'boolean') return a.value === b.value;
  return Math.abs(a.value - b.value) <= Math.max(roundedBy(a), roundedBy(b));
}

/** How far the true number may lie from a rounded one: a unit of its last written digit. */
export function roundedBy({ value, rounded }: Pick<Figure, 'value' | 'rounded'>): number {
  if (!rounded || typeof value !== 'number') return 0;
  let step = 1;
  while (step * 100 <= value && value % (step * 10) === 0) step *= 10;
  return step;
}
