import type { Instant } from './time-units';
import {
  type ClickFacts,
  cartDeadline,
  cartWindowOpen,
  phaseOf,
  purchaseDeadline,
  purchaseWindowOpen,
  type Standing,
} from './windows';

/** A cart attempt on the item and the click it belongs to, when one was in force. */
export interface AttemptFacts<C> {
  at: Instant;
  click?: C | undefined;
}

/** The facts an item page is judged by; all clicks are dated at or before now. */
export interface ItemWindowFacts<C extends ClickFacts & { standing: Standing }> {
  /** The latest click that takes the windows over, on any item. */
  inForce?: C | undefined;
  /** The latest ROOM click before that one, when another affiliate's link is in force. */
  roomBefore?: C | undefined;
  /** Cart attempts on this item, newest first: the latest, and the latest that has a click. */
  attempts?: readonly AttemptFacts<C>[] | undefined;
  /** The latest click on this very item that the user marked as bought. */
  bought?: C | undefined;
}

/** What an item page shows. Every Ichiba item is in the window of the click in force. */
export type ItemWindow<C> =
  | { phase: 'none'; reason: 'no-click' | 'other-link' }
  | { phase: 'own'; click: C }
  | { phase: 'superseded'; click: C; by: C }
  | { phase: 'bought'; click: C }
  | { phase: 'expired'; click: C; window: 'cart' | 'purchase' }
  | {
      phase: 'cart-open' | 'cart-closing';
      click: C;
      cartUntil: Instant;
      purchaseUntil: Instant;
      /** The item was in the cart before the click: take it out and put it in again. */
      putInAgain: boolean;
    }
  | {
      phase: 'carted' | 'purchase-closing';
      click: C;
      cartedAt: Instant;
      purchaseUntil: Instant;
    };

/** The window of an item page at an instant (DESIGN 3.1). */
export function itemWindow<C extends ClickFacts & { standing: Standing }>(
  facts: ItemWindowFacts<C>,
  now: Instant,
): ItemWindow<C> {
  const carted = cartedWindow(facts, now);
  if (carted && carted.phase !== 'expired') return carted;
  const { inForce } = facts;
  if (!inForce || !purchaseWindowOpen(inForce, now)) {
    return carted ?? { phase: 'none', reason: 'no-click' };
  }
  if (inForce.kind !== 'room') return takenOver(facts, inForce, now);
  if (inForce.ownership === 'own') return { phase: 'own', click: inForce };
  if (!cartWindowOpen(inForce, now)) {
    return carted ?? { phase: 'expired', click: inForce, window: 'cart' };
  }
  return {
    phase: phaseOf({ at: inForce.at, standing: 'open' }, now) as 'cart-open' | 'cart-closing',
    click: inForce,
    cartUntil: cartDeadline(inForce),
    purchaseUntil: purchaseDeadline(inForce),
    putInAgain: facts.attempts?.[0] !== undefined && facts.attempts[0].at < inForce.at,
  };
}

/** An attempt keeps the click that was in force when it was made, whatever came or was pressed later. */
function cartedWindow<C extends ClickFacts & { standing: Standing }>(
  { attempts, bought }: ItemWindowFacts<C>,
  now: Instant,
): Extract<ItemWindow<C>, { click: C }> | undefined {
  if (bought && purchaseWindowOpen(bought, now)) return { phase: 'bought', click: bought };
  const attempt = attempts?.find((one) => one.click !== undefined);
  const click = attempt?.click;
  if (!attempt || !click || click.kind !== 'room' || click.ownership === 'own') return undefined;
  if (click.boughtAt !== undefined) {
    return purchaseWindowOpen(click, now) ? { phase: 'bought', click } : undefined;
  }
  const phase = phaseOf({ at: click.at, standing: 'carted' }, now);
  return phase === 'carted' || phase === 'purchase-closing'
    ? { phase, click, cartedAt: attempt.at, purchaseUntil: purchaseDeadline(click) }
    : { phase: 'expired', click, window: 'purchase' };
}

function takenOver<C extends ClickFacts & { standing: Standing }>(
  { roomBefore }: ItemWindowFacts<C>,
  by: C,
  now: Instant,
): ItemWindow<C> {
  // The own ROOM promised nothing, so nothing is lost with it.
  const promised = roomBefore && roomBefore.ownership !== 'own';
  const lost = promised && cartWindowOpen(roomBefore, by.at) && cartWindowOpen(roomBefore, now);
  return lost
    ? { phase: 'superseded', click: roomBefore, by }
    : { phase: 'none', reason: 'other-link' };
}
