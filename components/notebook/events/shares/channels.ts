import type { ShareRow } from '@/lib/storage/rows';

/** Where curators share most; the user's own words come before them. */
const USUAL = ['X', 'Instagram', 'Threads', 'Pinterest', 'LINE'];
const MOST = 8;

/** The channels offered as buttons, the last one used first. */
export function channelsOf(shares: readonly ShareRow[]): string[] {
  const used = shares.map(({ channel }) => channel).reverse();
  return [...new Set([...used, ...USUAL])].slice(0, MOST);
}
