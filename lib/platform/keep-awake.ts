import { browser } from 'wxt/browser';

/** An event page that asks its browser for nothing is ended after 30 seconds. */
const EVERY = 20_000;

/** Keeps an event page alive, until the function is called. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY);
  return () => clearInterval(timer);
}
