import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount';

/** Injected by the background when the chip is pressed; runs in the content script's world. */
export default defineUnlistedScript(() => mountPanel());
