import { send } from '../../messaging/client';
import { onNews } from '../../platform/news';
import { whenSettled } from '../settled';
import type { SharedWorld } from '../shared-world';
import { type Chip, mountChip } from './chip';

/** How long the page's own scripts may take to draw its buy buttons, ms. */
const DRAWN = 5000;

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
    const { page } = world;
    const answer = page && (await send('pageState', page.query));
    if (signal.aborted || page !== world.page) return;
    if (!page || !answer?.ok || !answer.state.chip.on) return hide();
    if (shown) return shown.chip.update(page, answer.state);
    const scope = new AbortController();
    const lifetime = AbortSignal.any([signal, scope.signal]);
    const chip = mountChip(page, answer.state, lifetime);
    shown = { chip, scope };
    await whenSettled(lifetime, DRAWN);
    chip.settle();
  };
  const refreshIfSeen = () => {
    if (document.visibilityState === 'visible') void refresh();
  };

  world.chip = { pageChanged: () => void refresh() };
  onNews(refreshIfSeen, signal);
  document.addEventListener('visibilitychange', refreshIfSeen, { signal });
  addEventListener('pageshow', refreshIfSeen, { signal });
  void refresh();
}
