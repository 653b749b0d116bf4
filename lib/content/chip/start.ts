import { send } from '../../messaging/client';
import type { ChipState } from '../../messaging/protocol';
import { onNews } from '../../platform/news';
import { whenSettled } from '../settled';
import type { SharedWorld, ShownPage } from '../shared-world';
import { type Chip, mountChip } from './chip';

/** How long the page's own scripts may take to draw its buy buttons, ms. */
const DRAWN = 5000;

async function stateOf({ query }: ShownPage): Promise<ChipState | undefined> {
  const answer = await send('pageState', query);
  return answer.ok ? answer : undefined;
}

/**
 * Keeps the chip in line with the page, the history and the settings. A page that cannot reach
 * the background, or is not recognised, shows nothing.
 */
export function startChip(world: SharedWorld): void {
  const { signal } = world;
  let shown: { chip: Chip; scope: AbortController } | undefined;

  const hide = () => {
    shown?.scope.abort();
    shown = undefined;
  };
  const refresh = async () => {
    const { page, first } = world;
    world.first = undefined;
    const answer = page && (await (first ?? stateOf(page)));
    if (signal.aborted || page !== world.page) return;
    if (!page || !answer?.state.chip.on) return hide();
    if (shown) return shown.chip.update(page, answer.state);
    const scope = new AbortController();
    const lifetime = AbortSignal.any([signal, scope.signal]);
    const chip = mountChip(page, answer, lifetime);
    shown = { chip, scope };
    await whenSettled(lifetime, DRAWN);
    chip.settle();
  };
  const refreshIfSeen = () => {
    if (document.visibilityState === 'visible') void refresh();
  };

  world.chip = { pageChanged: () => void refresh(), redraw: () => shown?.chip.redraw() };
  onNews(refreshIfSeen, signal);
  document.addEventListener('visibilitychange', refreshIfSeen, { signal });
  addEventListener('pageshow', refreshIfSeen, { signal });
  void refresh();
}
