/** Words of our own code, such as `meta-sku`, `unknown:item`, `evidence.0.at`: ids have more digits. */
const CODE_WORD = /^(?:unknown:)?[A-Za-z]+(?:[-.](?:[A-Za-z]+|\d{1,2})){0,5}$/;

/** What may have come from a page is not copied, whatever it looks like. */
export const codeWord = (text: string): string =>
  text.length <= 40 && CODE_WORD.test(text) ? text : '?';

const ERROR_NAME = /\b[A-Z][A-Za-z]*(?:Error|Exception)\b/;

/**
 * An error's message may name a ROOM or an address, and a chosen name cannot be told from a word:
 * of a message only the name of the error is copied.
 */
export const errorName = (text: string): string => ERROR_NAME.exec(text)?.[0] ?? 'Error';
