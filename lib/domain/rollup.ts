import type { ClickKind, Standing } from './windows';

/** What one Japanese day counts; every first-screen number is a sum of these (DESIGN 6). */
export interface DayCounts {
  /** Passages through a ROOM link that is not the user's own. */
  clicks: number;
  /** Passages through the user's own ROOM links. */
  linkChecks: number;
  /** Passages through another affiliate's or a Web Service link. */
  otherLinks: number;
  cartAttempts: number;
  bought: number;
}

export const NO_COUNTS: Readonly<DayCounts> = {
  clicks: 0,
  linkChecks: 0,
  otherLinks: 0,
  cartAttempts: 0,
  bought: 0,
};

/** What one click adds to its day. */
export function clickCounts(click: { kind: ClickKind; standing: Standing }): DayCounts {
  return {
    ...NO_COUNTS,
    clicks: click.kind === 'room' && click.standing !== 'own' ? 1 : 0,
    linkChecks: click.standing === 'own' ? 1 : 0,
    otherLinks: click.kind === 'room' ? 0 : 1,
    bought: click.standing === 'bought' ? 1 : 0,
  };
}

export const ATTEMPT_COUNTS: Readonly<DayCounts> = { ...NO_COUNTS, cartAttempts: 1 };

export function addCounts(a: DayCounts, b: DayCounts, sign: 1 | -1 = 1): DayCounts {
  return {
    clicks: a.clicks + sign * b.clicks,
    linkChecks: a.linkChecks + sign * b.linkChecks,
    otherLinks: a.otherLinks + sign * b.otherLinks,
    cartAttempts: a.cartAttempts + sign * b.cartAttempts,
    bought: a.bought + sign * b.bought,
  };
}

export const isEmpty = (counts: DayCounts): boolean =>
  Object.values(counts).every((value) => value === 0);
