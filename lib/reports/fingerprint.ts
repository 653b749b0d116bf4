import { sha256 } from '@noble/hashes/sha2.js';
import type { Fingerprint } from '../domain/rewards/fingerprint';
import type { OrderLine } from '../domain/rewards/report-lines';
import type { SaleStatus } from '../domain/rewards/sale';
import { plain, squeeze } from '../domain/text';

/** What became of a sale first: among equal sales the one that pays keeps the first place. */
const ORDER: Record<SaleStatus, number> = { confirmed: 0, discarded: 1, unconfirmed: 2 };

/** Characters that a spreadsheet's Shift_JIS does not keep apart, in one spelling. */
const ONE_SPELLING: Record<string, string> = { '〜': '~', '−': '-', '—': '―', '‖': '∥' };

const spelling = (name: string): string =>
  squeeze(plain(name).replace(/[〜−—‖]/g, (char) => ONE_SPELLING[char] ?? char));

/** What stays the same in every report of a sale: not the status, and not the reward (a cap or a
 * discard may change it later). */
const identity = (line: OrderLine): string =>
  JSON.stringify([
    line.occurredAt,
    spelling(line.shopName),
    spelling(line.itemName),
    line.amount,
    line.rate ?? null,
    spelling(line.measurementId),
  ]);

const rest = ({ genre, linkType, device }: OrderLine): string =>
  JSON.stringify([genre, linkType, device]);

/** A total order of equal sales, whatever order their file has. */
function byOutcome(a: OrderLine, b: OrderLine): number {
  const outcome = b.reward - a.reward || ORDER[a.status] - ORDER[b.status];
  if (outcome !== 0) return outcome;
  const [left, right] = [rest(a), rest(b)];
  return left < right ? -1 : Number(left > right);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const ENCODER = new TextEncoder();

/** 128 bits in hex: among a million sales no two are taken for one. */
function shortHash(text: string): string {
  let hex = '';
  for (const byte of sha256(ENCODER.encode(text)).subarray(0, 16)) hex += HEX[byte];
  return hex;
}

const fingerprintOf = (identity: string, occurrence: number): Fingerprint =>
  `rakuten-affiliate:${shortHash(`${identity}|${occurrence}`)}` as Fingerprint;

/**
 * The fingerprint of each line of one file, in the order of the lines. Equal lines are counted, so
 * that two equal sales stay two.
 */
export function fingerprintsOf(lines: readonly OrderLine[]): Fingerprint[] {
  const alike = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = identity(line);
    const group = alike.get(key);
    if (group) group.push(index);
    else alike.set(key, [index]);
  }
  const found: Fingerprint[] = [];
  for (const [key, group] of alike) {
    const sorted = group.map((index) => ({ index, line: lines[index] as OrderLine }));
    sorted.sort((a, b) => byOutcome(a.line, b.line));
    for (const [occurrence, { index }] of sorted.entries())
      found[index] = fingerprintOf(key, occurrence);
  }
  return found;
}
