import { buyButtons } from '../pages/ichiba/buttons';
import { readItem } from '../pages/ichiba/item';
import { watchCartPresses } from './cart-presses';
import { recordLanding } from './landing';
import { removeOldParts } from './old-parts';
import { showPage, startWorld } from './page';
import { reportRead } from './report-read';

/** An Ichiba page from its load to its end; pages that are not item pages are left alone. */
export async function watchIchiba(signal: AbortSignal): Promise<void> {
  removeOldParts();
  const page = readItem(new URL(location.href), document);
  if (!page) return;
  reportRead(page);
  if (page.kind === 'unknown') return;
  watchCartPresses(() => page.item, signal);
  await recordLanding(page);
  await showPage(
    startWorld(signal),
    {
      chip: { kind: 'item' },
      query: { kind: 'item', item: page.item },
      buyButtons: () => buyButtons(document),
    },
    signal,
  );
}
