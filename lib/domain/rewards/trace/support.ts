import { dayContaining, daysBetween } from '../../days';
import { HOUR } from '../../time-units';
import type { Yen } from '../sale';
import type { Candidate, Reason } from './match';
import type { SoldName } from './sold-name';

/** More units of one item in one line are not plausible. */
const MOST_UNITS = 10;
/** Prices change, and the report may leave the tax out. */
const NEAR_PERMILLE = 350;
const SOON_DAYS = 7;
const SOON_HOURS = 48;

export interface Support {
  /** Added to the score: it orders matches and can make one doubtful, but never accepts one. */
  points: number;
  reasons: Reason[];
}

/** What price and time say of a sold name and an item. */
export function supportOf({ sales }: Pick<SoldName, 'sales'>, candidate: Candidate): Support {
  const found = [
    priceReason(sales, candidate.price),
    postReason(sales, candidate.postedOn ?? []),
    clickReason(sales, candidate.clickedAt ?? []),
  ].filter((reason) => reason !== undefined);
  return {
    points: found.reduce((sum, { id }) => sum + (POINTS[id] ?? 0), 0),
    reasons: found,
  };
}

const POINTS: Partial<Record<Reason['id'], number>> = {
  priceFits: 0.03,
  priceNear: 0.01,
  priceFar: -0.04,
  soonAfterPost: 0.01,
  soonAfterClick: 0.02,
};

/** The best that any of the sales says. */
function priceReason(sales: SoldName['sales'], price: Yen | undefined): Reason | undefined {
  if (!price || price < 0 || sales.length === 0) return undefined;
  const fitting = sales.filter(
    ({ amount }) => amount > 0 && amount % price === 0 && amount <= price * MOST_UNITS,
  );
  const [first] = fitting;
  if (first) return { id: 'priceFits', units: first.amount / price };
  const near = sales.some(
    ({ amount }) => Math.abs(amount - price) * 1_000 <= price * NEAR_PERMILLE,
  );
  return { id: near ? 'priceNear' : 'priceFar' };
}

function postReason(
  sales: SoldName['sales'],
  postedOn: NonNullable<Candidate['postedOn']>,
): Reason | undefined {
  if (postedOn.length === 0 || sales.length === 0) return undefined;
  const after = sales.flatMap(({ occurredAt }) =>
    postedOn.map((day) => daysBetween(day, dayContaining(occurredAt))).filter((days) => days >= 0),
  );
  if (after.length === 0) return { id: 'beforePost' };
  const days = Math.min(...after);
  return days <= SOON_DAYS ? { id: 'soonAfterPost', days } : undefined;
}

function clickReason(
  sales: SoldName['sales'],
  clickedAt: NonNullable<Candidate['clickedAt']>,
): Reason | undefined {
  const hours = sales.flatMap(({ occurredAt }) =>
    clickedAt.map((at) => Math.floor((occurredAt - at) / HOUR)).filter((passed) => passed >= 0),
  );
  const soonest = Math.min(...hours);
  return soonest <= SOON_HOURS ? { id: 'soonAfterClick', hours: soonest } : undefined;
}
