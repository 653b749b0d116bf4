import { send } from '../messaging/client';
import type { ItemPage } from '../pages/facts';
import { landingMark } from '../pages/ichiba/urls';
import { valueIn } from '../pages/reading';
import { newSighting } from './sighting';

/** The navigation that brought this document; its address is the one before any script ran. */
function arrival(): { url: URL; fresh: boolean } {
  const [entry] = performance.getEntriesByType('navigation');
  const known = entry instanceof PerformanceNavigationTiming ? entry : undefined;
  const url = URL.parse(known?.name ?? '') ?? new URL(location.href);
  // A reload or a step back shows the mark of a passage that was counted before.
  return { url, fresh: known?.type !== 'reload' && known?.type !== 'back_forward' };
}

/** Facts of the page as a message: what was not read is left out, never guessed. */
export function itemFacts(page: ItemPage) {
  const { name, shopName, price, image, images, description, availability } = page.fields;
  return {
    identity: page.item,
    name: valueIn(name),
    shopName: valueIn(shopName),
    price: valueIn(price),
    image: valueIn(image),
    images: valueIn(images),
    description: valueIn(description),
    availability: valueIn(availability),
  };
}

/**
 * Records that this page was reached, when, and by which link as far as the address says. The
 * page may have been open for long when the extension starts in it: it was reached back then.
 */
export async function recordLanding(page: ItemPage): Promise<void> {
  const { url, fresh } = arrival();
  if (!fresh) return;
  const at = Math.round(performance.timeOrigin);
  const mark = landingMark(url);
  await send('recordLanding', { sighting: newSighting(), at, mark, item: itemFacts(page) });
}
