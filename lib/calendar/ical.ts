import type ICAL from 'ical.js';

export type Ical = typeof ICAL;

let brought: Ical | undefined;

/** For a service worker, which can load nothing later: it brings the library along. */
export function bringIcal(ical: Ical): void {
  brought = ical;
}

/** Loaded on use only, where that is possible. */
export async function loadIcal(): Promise<Ical> {
  const ical = brought ?? (await import('ical.js')).default;
  // It does not count the blank that a folded line begins with; RFC 5545 allows 75 octets in all.
  ical.foldLength = 74;
  return ical;
}
