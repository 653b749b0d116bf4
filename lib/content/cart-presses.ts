import type { ItemIdentity } from '../domain/identity';
import { send } from '../messaging/client';
import { buyButtonKind } from '../pages/ichiba/buttons';
import { systemClock } from '../platform/clock';
import { newSighting } from './sighting';

/** A double click is one attempt, ms. */
const SAME_PRESS = 1000;

/**
 * Records presses of かごに追加 and 購入手続きへ. Only the press is seen; whether the shop accepted
 * it is not, so it is an attempt. Presses made by the page's own scripts are not the user's.
 */
export function watchCartPresses(item: () => ItemIdentity, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const pressed = (event: MouseEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const button = buyButtonKind(target);
    if (!button || event.timeStamp - last < SAME_PRESS) return;
    last = event.timeStamp;
    const at = systemClock();
    void send('recordCartAttempt', { sighting: newSighting(), at, item: item(), button });
  };
  document.addEventListener('click', pressed, { capture: true, signal });
}
