import { cut, plain, squeeze } from '../domain/text';

export { cut, plain, squeeze };

/** Longest name kept: a database row, not a document. */
const NAME_LENGTH = 255;

/** Said by a check when a value is there but is not what it should be; `firstOf` makes it a miss. */
export class Malformed extends Error {}

/** A visible or declared name; `undefined` when nothing is left of it. */
export function nameOf(text: string | null | undefined): string | undefined {
  return cut(squeeze(text ?? ''), NAME_LENGTH) || undefined;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  times: '×',
  hellip: '…',
  middot: '·',
  yen: '¥',
};

function decodeEntity(whole: string, hash: string, code: string): string {
  if (hash === '') return Object.hasOwn(ENTITIES, code) ? (ENTITIES[code] ?? whole) : whole;
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/**
 * The text of a name that the site keeps as HTML (`<br>` and `&times;`, seen 2026-09). Entities are
 * decoded once, after the tags are gone, so an escaped tag stays text. Nothing here is ever markup.
 */
export const nameOfHtml = (html: string): string | undefined => textOfHtml(html, NAME_LENGTH);

/** One line of text, or nothing when only markup was there. */
export function textOfHtml(html: string, length: number): string | undefined {
  const text = html.replace(/<br[^<>]*>/gi, ' ').replace(/<[a-z/!][^<>]*>/gi, '');
  return cut(squeeze(text.replace(/&(#?)(\w{1,10});/g, decodeEntity)), length) || undefined;
}

/** A whole number written with commas, e.g. `1,232`. */
export function wholeNumber(text: string): number {
  const digits = plain(text).replaceAll(',', '').trim();
  if (!/^\d{1,12}$/.test(digits)) throw new Malformed();
  return Number(digits);
}

/** Integer yen above zero, below a billion (Ichiba's own limit has nine digits). */
export function yen(value: unknown): number {
  const number =
    typeof value === 'string' && /^\d{1,9}(?:\.0)?$/.test(value) ? Number(value) : value;
  if (
    typeof number !== 'number' ||
    !Number.isInteger(number) ||
    number <= 0 ||
    number > 999_999_999
  )
    throw new Malformed();
  return number;
}
