import { send } from './client';
import type { MessageAnswer } from './protocol';

type Answer = MessageAnswer<'popupState'> | { ok: false; reason: 'failed' };

declare global {
  var roomTechoAsked: Promise<Answer> | undefined;
}

/** Asks for the popup's state before there is a popup: to start a stopped worker takes as long. */
export function askFirst(): void {
  globalThis.roomTechoAsked = send('popupState');
}

/** The answer to what was asked first, once; from then on the state is asked for anew. */
export function popupState(): Promise<Answer> {
  const asked = globalThis.roomTechoAsked ?? send('popupState');
  globalThis.roomTechoAsked = undefined;
  return asked;
}
