/** Sales and their statuses appear within a day or two; a week is long enough to look again. */
export const STALE_DAYS = 7;
