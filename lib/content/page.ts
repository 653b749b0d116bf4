import { send } from '../messaging/client';
import type { SharedWorld, ShownPage } from './shared-world';

/** Begins the world that this content script shares with its chip and panel. */
export function startWorld(signal: AbortSignal): SharedWorld {
  const world: SharedWorld = { signal, searched: globalThis.roomTecho?.searched };
  globalThis.roomTecho = world;
  return world;
}

/**
 * Shows a recognised page's chip until the signal aborts. The chip is a script of its own that the
 * background injects where the user has it switched on; once there it follows the page.
 */
export async function showPage(
  world: SharedWorld,
  page: ShownPage,
  signal: AbortSignal,
): Promise<void> {
  world.page = page;
  signal.addEventListener('abort', () => {
    world.page = undefined;
    world.chip?.pageChanged();
  });
  if (world.chip) world.chip.pageChanged();
  else await firstState(world, page);
  world.panel?.pageChanged();
}

/** The chip's script may run before the answer is here, so it is handed the promise of it. */
async function firstState(world: SharedWorld, { query }: ShownPage): Promise<void> {
  const state = send('showChip', query).then((answer) => {
    if (!answer.ok) return undefined;
    world.tab = answer.tab;
    return answer;
  });
  world.first = state;
  await state;
}
