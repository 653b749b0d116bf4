import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Injected from the popup over a landing: tells when that page was reached, and nothing else. */
export default defineUnlistedScript(() => Math.round(performance.timeOrigin));
