import type { OwnAction } from '../domain/rollup';
import { send } from '../messaging/client';
import { type OwnPress, ownPress } from '../pages/room/own-press';
import { systemClock } from '../platform/clock';
import { newSighting } from './sighting';

/** How long the site may take to answer a press, ms. */
const ANSWER = 5000;

export function sendOwnAction(action: OwnAction): void {
  void send('recordOwnAction', { sighting: newSighting(), at: systemClock(), action });
}

/**
 * Notes the user's own likes and follows once the button shows that they succeeded; the press
 * alone proves nothing. Presses made by the page's own scripts are not the user's.
 */
export function watchOwnActions(signal: AbortSignal): void {
  const pressed = (event: MouseEvent) => {
    const [target] = event.composedPath();
    const press = event.isTrusted && target instanceof Element ? ownPress(target) : undefined;
    if (press) whenDone(press, AbortSignal.any([signal, AbortSignal.timeout(ANSWER)]));
  };
  document.addEventListener('click', pressed, { capture: true, signal });
}

function whenDone({ action, scope, done }: OwnPress, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!done()) return;
    observer.disconnect();
    sendOwnAction(action);
  });
  observer.observe(scope, { attributes: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
