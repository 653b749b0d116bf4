/** One line, without the white space that markup and files leave. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Never ends in half of a surrogate pair. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** Full-width digits and signs become plain ones. */
export const plain = (text: string): string => text.normalize('NFKC');
