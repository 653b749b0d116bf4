import { itemIdentity } from '../domain/identity';
import { send } from '../messaging/client';
import type { ComposerPage } from '../pages/facts';
import { valueIn } from '../pages/reading';
import type { SharedWorld } from './shared-world';

/**
 * Starts the checklist of a composer that shows its form. It is a script of its own, which the
 * background injects: pages that are only read pay nothing for it.
 */
export function openComposer(world: SharedWorld, page: ComposerPage, signal: AbortSignal): void {
  if (valueIn(page.fields.stage) !== 'input') return;
  const item = itemOf(page);
  const state = send('openComposer', { item }).then((a) => (a.ok ? a.state : undefined));
  const shown = { item, state, signal };
  world.composer = shown;
  world.startComposer?.(shown);
  signal.addEventListener('abort', () => {
    world.composer = undefined;
    world.checklist = undefined;
  });
}

/** The item by the address; ROOM's own sixteen digits are no name of Ichiba's. */
function itemOf({ fields }: ComposerPage) {
  const item = valueIn(fields.item);
  if (!item || !('shopUrl' in item)) return undefined;
  const { shopUrl, code } = item;
  return /^\d+$/.test(code)
    ? itemIdentity(shopUrl, code, undefined)
    : itemIdentity(shopUrl, undefined, code);
}
