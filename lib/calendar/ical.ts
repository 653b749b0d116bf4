import type ICAL from 'ical.js';

export type Ical = typeof ICAL;

/** Loaded on use only. */
export async function loadIcal(): Promise<Ical> {
  const { default: ical } = await import('ical.js');
  // It does not count the blank that a folded line begins with; RFC 5545 allows 75 octets in all.
  ical.foldLength = 74;
  return ical;
}
