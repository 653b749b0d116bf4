import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/domain/time';
import {
  CART_WINDOW,
  type ClickFacts,
  cartWindowOpen,
  PHASES,
  PURCHASE_WINDOW,
  phaseOf,
  phaseRanges,
  purchaseWindowOpen,
  type Standing,
  standingOf,
  takesOver,
  timeLeft,
} from '@/lib/domain/windows';
import { NOW } from '../../helpers/builders';

const at = Date.parse('2026-11-19T12:00:00.000+09:00');
const click: ClickFacts = { at, kind: 'room', ownership: 'other' };

describe('a click without a cart attempt, to the millisecond', () => {
  test.each([
    [0, 'cart-open'],
    [22 * HOUR - 1, 'cart-open'],
    [22 * HOUR, 'cart-closing'],
    [24 * HOUR - 1, 'cart-closing'],
    [24 * HOUR, 'expired'],
    [24 * HOUR + 1, 'expired'],
    [89 * DAY, 'expired'],
  ] as const)('%i ms later: %s', (age, phase) => {
    expect(phaseOf({ at, standing: 'open' }, at + age)).toBe(phase);
    expect(cartWindowOpen(click, at + age)).toBe(phase !== 'expired');
  });
});

describe('a click with one, to the millisecond', () => {
  test.each([
    [0, 'carted'],
    [24 * HOUR, 'carted'],
    [82 * DAY - 1, 'carted'],
    [82 * DAY, 'purchase-closing'],
    [89 * DAY - 1, 'purchase-closing'],
    [89 * DAY, 'expired'],
  ] as const)('%i ms later: %s', (age, phase) => {
    expect(phaseOf({ at, standing: 'carted' }, at + age)).toBe(phase);
    expect(purchaseWindowOpen(click, at + age)).toBe(phase !== 'expired');
  });

  test('the 89 days run from the click, not from the cart', () => {
    const standing = standingOf({ ...click, cartedAt: at + 23 * HOUR });
    expect(phaseOf({ at, standing }, at + 89 * DAY)).toBe('expired');
  });
});

describe('a clock that goes backwards', () => {
  test('shows a window that is open, never longer than a window is', () => {
    expect(phaseOf({ at, standing: 'open' }, at - 3 * DAY)).toBe('cart-open');
    expect(phaseOf({ at, standing: 'carted' }, at - 3 * DAY)).toBe('carted');
    expect(timeLeft(at + CART_WINDOW, at - 3 * DAY, CART_WINDOW)).toBe(CART_WINDOW);
  });

  test('time left is never below nothing', () => {
    expect(timeLeft(at, at + 1, CART_WINDOW)).toBe(0);
    expect(timeLeft(at + 1, at, CART_WINDOW)).toBe(1);
  });
});

describe('what became of a click', () => {
  test.each([
    ['a click alone', {}, 'open'],
    ['from the own ROOM', { ownership: 'own', cartedAt: at + 1, boughtAt: at + 2 }, 'own'],
    ['from an unknown ROOM', { ownership: 'unknown' }, 'open'],
    ['put into the cart', { cartedAt: at + 1 }, 'carted'],
    ['put into the cart, then superseded', { cartedAt: at, supersededAt: at + 1 }, 'carted'],
    ['bought', { cartedAt: at + 1, boughtAt: at + 2 }, 'bought'],
    ['superseded in its window', { supersededAt: at + CART_WINDOW - 1 }, 'superseded'],
    ['superseded when it had closed', { supersededAt: at + CART_WINDOW }, 'open'],
    ["another affiliate's", { kind: 'affiliate', cartedAt: at + 1 }, 'foreign'],
    ['of a Web Service', { kind: 'webservice', ownership: 'own' }, 'foreign'],
  ] as const)('%s', (_, facts, standing) => {
    expect(standingOf({ ...click, ...facts })).toBe(standing);
  });

  test('only a Web Service link takes nothing over', () => {
    const kinds = ['room', 'affiliate', 'webservice'] as const;
    expect(kinds.filter(takesOver)).toEqual(['room', 'affiliate']);
  });
});

const STANDINGS: Standing[] = ['open', 'carted', 'bought', 'superseded', 'own', 'foreign'];
/** Ages at which something changes, and a millisecond to either side. */
const ages = fc
  .tuple(
    fc.constantFrom(0, MINUTE, 22 * HOUR, 24 * HOUR, 82 * DAY, 89 * DAY, -DAY, 400 * DAY),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([age, step]) => age + step);

test('the ranges of a phase hold exactly the clicks of that phase', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STANDINGS),
      fc.oneof(ages, fc.integer({ min: -2 * DAY, max: 2 * PURCHASE_WINDOW })),
      (standing, age) => {
        const row = { at: NOW - age, standing };
        const holding = PHASES.filter((phase) =>
          phaseRanges(phase, NOW).some(
            (range) => range.standing === standing && range.from < row.at && row.at <= range.to,
          ),
        );
        expect(holding).toEqual([phaseOf(row, NOW)]);
      },
    ),
    { numRuns: 1000 },
  );
});
