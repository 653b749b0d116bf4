/** How many are kept: enough to see the last pages, too few to be a browsing history. */
export const KEPT_DIAGNOSTICS = 100;
