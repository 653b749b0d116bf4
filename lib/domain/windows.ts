import { DAY, HOUR, type Instant, MINUTE } from './time-units';

/**
 * The two windows of a ROOM click (DESIGN 3.1). Boundaries are half-open: at exactly +24 h the
 * cart window is closed. Sources and certainty: `rules.ts`.
 */
export const CART_WINDOW = 24 * HOUR;
export const PURCHASE_WINDOW = 89 * DAY;
export const CART_CLOSING = 2 * HOUR;
export const PURCHASE_CLOSING = 7 * DAY;

/**
 * A click dated this far ahead of the clock is one whose clock was wrong (set back since): it is
 * not in force until its time comes, else it would hold the windows for days.
 */
export const CLOCK_TOLERANCE = MINUTE;

/** Which link brought the visitor. A Web Service link names the app that found the item. */
export type ClickKind = 'room' | 'affiliate' | 'webservice';

/** Whose ROOM the link was on, as far as we know. */
export type Ownership = 'own' | 'other' | 'unknown';

/**
 * What became of a click, as far as time plays no part in it; the phase follows from standing and
 * age. Stored and indexed with the click, so that every phase is a range of an index.
 */
export type Standing = 'open' | 'carted' | 'bought' | 'superseded' | 'own' | 'foreign';

export type Phase =
  | 'none'
  | 'cart-open'
  | 'cart-closing'
  | 'carted'
  | 'purchase-closing'
  | 'bought'
  | 'expired'
  | 'superseded'
  | 'own';

export const PHASES: readonly Phase[] = [
  'cart-open',
  'cart-closing',
  'carted',
  'purchase-closing',
  'bought',
  'expired',
  'superseded',
  'own',
  'none',
];

/** What the rules need to know of a click. */
export interface ClickFacts {
  at: Instant;
  kind: ClickKind;
  ownership: Ownership;
  /** First cart attempt made while this click was in force and its cart window open. */
  cartedAt?: Instant | undefined;
  boughtAt?: Instant | undefined;
  /** The next click that takes the windows over, if any. */
  supersededAt?: Instant | undefined;
}

/** Affiliate links take the windows over; whether a Web Service link does is not published. */
export const takesOver = (kind: ClickKind): boolean => kind !== 'webservice';

export const cartDeadline = (click: { at: Instant }): Instant => click.at + CART_WINDOW;
export const purchaseDeadline = (click: { at: Instant }): Instant => click.at + PURCHASE_WINDOW;

/** Whether an item put into the cart at this instant counts for the click. */
export const cartWindowOpen = (click: { at: Instant }, at: Instant): boolean =>
  at < cartDeadline(click);

export const purchaseWindowOpen = (click: { at: Instant }, at: Instant): boolean =>
  at < purchaseDeadline(click);

export function standingOf(click: ClickFacts): Standing {
  if (click.kind !== 'room') return 'foreign';
  if (click.ownership === 'own') return 'own';
  if (click.boughtAt !== undefined) return 'bought';
  if (click.cartedAt !== undefined) return 'carted';
  const taken = click.supersededAt;
  return taken !== undefined && cartWindowOpen(click, taken) ? 'superseded' : 'open';
}

/** The phase of a click on its own, as lists show it. */
export function phaseOf(click: { at: Instant; standing: Standing }, now: Instant): Phase {
  switch (click.standing) {
    case 'foreign':
      return 'none';
    case 'own':
    case 'bought':
    case 'superseded':
      return click.standing;
    case 'open':
      return cartPhase(click, now);
    case 'carted':
      return purchasePhase(click, now);
  }
}

function cartPhase(click: { at: Instant }, now: Instant): Phase {
  const left = cartDeadline(click) - now;
  if (left <= 0) return 'expired';
  return left <= CART_CLOSING ? 'cart-closing' : 'cart-open';
}

function purchasePhase(click: { at: Instant }, now: Instant): Phase {
  const left = purchaseDeadline(click) - now;
  if (left <= 0) return 'expired';
  return left <= PURCHASE_CLOSING ? 'purchase-closing' : 'carted';
}

/** Clicks of one standing with `from < at <= to`. */
export interface StandingRange {
  standing: Standing;
  from: Instant;
  to: Instant;
}

/** The index ranges that hold exactly the clicks of a phase: `phaseOf` turned round. */
export function phaseRanges(phase: Phase, now: Instant): StandingRange[] {
  const all = (standing: Standing) => [{ standing, from: -Infinity, to: Infinity }];
  const aged = (standing: Standing, from: number, to: number) => ({
    standing,
    from: now - from,
    to: now - to,
  });
  switch (phase) {
    case 'none':
      return all('foreign');
    case 'own':
    case 'bought':
    case 'superseded':
      return all(phase);
    case 'cart-open':
      return [aged('open', CART_WINDOW - CART_CLOSING, -Infinity)];
    case 'cart-closing':
      return [aged('open', CART_WINDOW, CART_WINDOW - CART_CLOSING)];
    case 'carted':
      return [aged('carted', PURCHASE_WINDOW - PURCHASE_CLOSING, -Infinity)];
    case 'purchase-closing':
      return [aged('carted', PURCHASE_WINDOW, PURCHASE_WINDOW - PURCHASE_CLOSING)];
    case 'expired':
      return [aged('open', Infinity, CART_WINDOW), aged('carted', Infinity, PURCHASE_WINDOW)];
  }
}

/** Time left, never more than the window is long, whatever a clock that was set back says. */
export function timeLeft(deadline: Instant, now: Instant, window: number): number {
  return Math.min(window, Math.max(0, deadline - now));
}
