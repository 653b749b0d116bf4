/** The browser that can carry an unpacked extension; see find-browser.mjs. */
export function findBrowser(): string | undefined;
export function hasOnlyBrandedChrome(): boolean;
export function which(command: string): string | undefined;
