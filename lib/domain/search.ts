/**
 * Free-text search over names without spaces between words: a text is found by its pairs of
 * neighbouring characters, and a hit is confirmed by comparing the text itself.
 */

/** Longest text that is indexed or searched: two names, cut at 255 where they are read, and more. */
const MAX_TEXT = 600;

/** One spelling for comparison: full and half width alike, lower case, spaces folded. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}

/** The distinct character pairs of each word, and each word's last character alone. */
export function grams(text: string): string[] {
  const found = new Set<string>();
  for (const word of normalise(text).split(' ')) {
    const chars = [...word];
    for (const [index, char] of chars.entries()) found.add(char + (chars[index + 1] ?? ''));
  }
  found.delete('');
  return [...found];
}

/** The words a query asks for; all of them must occur. */
export const searchWords = (query: string): string[] =>
  normalise(query)
    .split(' ')
    .filter((word) => word !== '');

/** The pairs every text that contains the word has; a single character has none of its own. */
export function wordGrams(word: string): string[] {
  const chars = [...word];
  return chars.slice(0, -1).map((char, index) => char + chars[index + 1]);
}

export function matches(text: string, words: readonly string[]): boolean {
  const haystack = normalise(text);
  return words.every((word) => haystack.includes(word));
}
