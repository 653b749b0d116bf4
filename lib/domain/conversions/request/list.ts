/**
 * A list of a request: each item percent-encoded, joined with `|`. An empty cell keeps its place.
 * Half a surrogate pair has no encoding; it becomes the sign for what cannot be shown.
 */
export const listOf = (items: readonly (string | number | bigint)[]): string =>
  items.map((item) => encodeURIComponent(String(item).toWellFormed())).join('|');
