import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startComposer } from '@/lib/content/composer/start';

/** Injected by the background into the composer; runs in the content script's world. */
export default defineUnlistedScript(() => {
  const world = globalThis.roomTecho;
  if (!world || world.startComposer) return;
  world.startComposer = (shown) => void startComposer(world, shown);
  if (world.composer) world.startComposer(world.composer);
});
