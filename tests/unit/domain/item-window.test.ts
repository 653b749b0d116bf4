import { describe, expect, test } from 'vitest';
import { type ItemWindowFacts, itemWindow } from '@/lib/domain/item-window';
import { DAY, HOUR } from '@/lib/domain/time';
import { type ClickFacts, standingOf } from '@/lib/domain/windows';
import { NOW } from '../../helpers/builders';

type Click = ClickFacts & { standing: ReturnType<typeof standingOf> };

function click(ago: number, more: Partial<ClickFacts> = {}): Click {
  const facts: ClickFacts = { at: NOW - ago, kind: 'room', ownership: 'other', ...more };
  return { ...facts, standing: standingOf(facts) };
}
const at = (facts: ItemWindowFacts<Click>, now = NOW) => itemWindow(facts, now);
const carted = (of: Click | undefined, ago: number) => ({ at: NOW - ago, click: of });

describe('the click in force', () => {
  test('opens the window on every item until its deadlines', () => {
    const inForce = click(HOUR);
    expect(at({ inForce })).toEqual({
      phase: 'cart-open',
      click: inForce,
      cartUntil: inForce.at + 24 * HOUR,
      purchaseUntil: inForce.at + 89 * DAY,
      putInAgain: false,
    });
  });

  test.each([
    [22 * HOUR - 1, 'cart-open'],
    [22 * HOUR, 'cart-closing'],
    [24 * HOUR - 1, 'cart-closing'],
    [24 * HOUR, 'expired'],
    [89 * DAY - 1, 'expired'],
    [89 * DAY, 'none'],
  ] as const)('%i ms ago: %s', (ago, phase) => {
    expect(at({ inForce: click(ago) }).phase).toBe(phase);
  });

  test('from the own ROOM promises nothing', () => {
    const inForce = click(HOUR, { ownership: 'own' });
    expect(at({ inForce })).toEqual({ phase: 'own', click: inForce });
    expect(at({ inForce, attempts: [carted(inForce, 1)] })).toEqual({
      phase: 'own',
      click: inForce,
    });
    expect(at({ inForce: click(89 * DAY, { ownership: 'own' }) }).phase).toBe('none');
  });

  test('there is none', () => {
    expect(at({})).toEqual({ phase: 'none', reason: 'no-click' });
    expect(at({ attempts: [carted(undefined, HOUR)] })).toEqual({
      phase: 'none',
      reason: 'no-click',
    });
  });
});

describe('the item was put into the cart', () => {
  test('before the click: it is to be put in again', () => {
    const inForce = click(HOUR);
    const { at: since } = inForce;
    expect(at({ inForce, attempts: [{ at: since - 1 }] })).toMatchObject({ putInAgain: true });
    expect(at({ inForce, attempts: [{ at: since }] })).toMatchObject({ putInAgain: false });
  });

  test('under an earlier click: it keeps that one', () => {
    const first = click(10 * HOUR);
    const attempts = [carted(first, 9 * HOUR)];
    const expected = {
      phase: 'carted',
      click: first,
      cartedAt: NOW - 9 * HOUR,
      purchaseUntil: first.at + 89 * DAY,
    };
    expect(at({ inForce: click(HOUR), attempts })).toEqual(expected);
    expect(at({ inForce: click(HOUR, { ownership: 'own' }), attempts })).toEqual(expected);
    expect(at({ inForce: click(HOUR, { kind: 'affiliate' }), attempts })).toEqual(expected);
  });

  test.each([
    [82 * DAY - 1, 'carted'],
    [82 * DAY, 'purchase-closing'],
    [89 * DAY - 1, 'purchase-closing'],
    [89 * DAY, 'expired'],
  ] as const)('%i ms after its click: %s', (ago, phase) => {
    const only = click(ago);
    const window = at({ inForce: only, attempts: [carted(only, ago - 1)] });
    expect(window.phase).toBe(phase);
    if (window.phase === 'expired') expect(window.window).toBe('purchase');
  });

  test('and pressed again when no window was open: the first press still counts', () => {
    const first = click(30 * HOUR);
    const attempts = [carted(undefined, HOUR), carted(first, 20 * HOUR)];
    expect(at({ inForce: first, attempts })).toMatchObject({ phase: 'carted', click: first });
  });

  test('so long ago that a new click counts for it again', () => {
    const attempts = [carted(click(90 * DAY), 90 * DAY)];
    expect(at({ inForce: click(HOUR), attempts })).toMatchObject({
      phase: 'cart-open',
      putInAgain: true,
    });
  });
});

describe("another affiliate's link", () => {
  const roomBefore = click(2 * HOUR);
  const by = click(HOUR, { kind: 'affiliate' });

  test('takes over a window that was open', () => {
    const superseded = { phase: 'superseded', click: roomBefore, by };
    expect(at({ inForce: by, roomBefore })).toEqual(superseded);
    const deadline = roomBefore.at + 24 * HOUR;
    expect(at({ inForce: by, roomBefore }, deadline - 1)).toEqual(superseded);
    expect(at({ inForce: by, roomBefore }, deadline).phase).toBe('none');
  });

  test('takes nothing from a window that was closed, from the own ROOM, or from nobody', () => {
    const none = { phase: 'none', reason: 'other-link' };
    expect(at({ inForce: by })).toEqual(none);
    expect(at({ inForce: by, roomBefore: click(26 * HOUR) })).toEqual(none);
    expect(at({ inForce: by, roomBefore: click(2 * HOUR, { ownership: 'own' }) })).toEqual(none);
  });

  test('is not in force for ever', () => {
    const old = click(89 * DAY, { kind: 'affiliate' });
    expect(at({ inForce: old })).toEqual({ phase: 'none', reason: 'no-click' });
  });
});

describe('bought', () => {
  const bought = click(30 * DAY, { boughtAt: NOW - 29 * DAY });

  test('stays bought whatever was clicked since, for as long as its window', () => {
    const expected = { phase: 'bought', click: bought };
    expect(at({ bought, inForce: click(HOUR) })).toEqual(expected);
    expect(at({ attempts: [carted(bought, 30 * DAY - 1)], inForce: click(HOUR) })).toEqual(
      expected,
    );
  });

  test('is no answer to a click of months later', () => {
    const old = click(90 * DAY, { boughtAt: NOW - 89 * DAY });
    const attempts = [carted(old, 90 * DAY - 1)];
    expect(at({ bought: old, attempts, inForce: click(HOUR) }).phase).toBe('cart-open');
    expect(at({ bought: old, attempts, inForce: old }).phase).toBe('none');
  });
});
