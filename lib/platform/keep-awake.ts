import { browser } from 'wxt/browser';

/** A worker or an event page that asks its browser for nothing is ended after 30 seconds. */
const EVERY = 20_000;

/** Keeps the background alive, until the function is called. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY);
  return () => clearInterval(timer);
}
