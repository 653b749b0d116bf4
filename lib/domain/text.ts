/** Turns the direction of whatever stands behind it, beyond the text itself. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line, without the white space that markup and files leave, and without hidden turns. */
export const squeeze = (text: string): string =>
  text.replace(TURNING, '').replace(/\s+/g, ' ').trim();

/** Never ends in half of a surrogate pair. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** Without the letters at its end; a pattern of the same looks at every run once per letter. */
export function withoutTail(text: string, letter: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === letter) end -= 1;
  return text.slice(0, end);
}

/** Full-width digits and signs become plain ones. */
export const plain = (text: string): string => text.normalize('NFKC');
