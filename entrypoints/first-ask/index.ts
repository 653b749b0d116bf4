import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '@/lib/messaging/first-ask';

/** The popup's first script: small, so that the background works while the others are read. */
export default defineUnlistedScript(() => askFirst());
