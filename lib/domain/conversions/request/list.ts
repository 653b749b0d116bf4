/**
 * A text as an address has it. An apostrophe too, since a browser would write it so on the way, and
 * what is shown and measured is what goes out. Half a surrogate pair has no encoding; it becomes the
 * sign for what cannot be shown.
 */
export const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');

/** A list of a request: each item encoded, joined with `|`. An empty cell keeps its place. */
export const listOf = (items: readonly (string | number | bigint)[]): string =>
  items.map((item) => encoded(String(item))).join('|');
