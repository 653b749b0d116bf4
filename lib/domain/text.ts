/** One line, without the white space that markup and files leave. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
