/** More than the largest report has, blank rows counted; the memory of a tab has an end. */
export const MOST_ROWS = 500_000;
/** Past this many it is not the lines that are wrong. */
export const MOST_REJECTED = 10_000;
