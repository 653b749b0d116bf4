/** The browser that can carry an unpacked extension; see find-browser.mjs. */
export function findBrowser(): string | undefined;
export function hasOnlyBrandedChrome(): boolean;
/** Any Firefox of this machine. */
export function findFirefox(): string | undefined;
export function which(command: string): string | undefined;
