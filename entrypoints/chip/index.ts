import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChip } from '@/lib/content/chip/start';

/** Injected by the background into recognised pages; runs in the content script's world. */
export default defineUnlistedScript(() => {
  const world = globalThis.roomTecho;
  if (world && !world.chip) startChip(world);
});
