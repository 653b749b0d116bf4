/**
 * After so many days without a correction an order counts as confirmed: derived, for Rakuten's
 * reports have no status. Corrections are said to come by the end of the next month; others wait 61
 * to 90 days.
 */
export const USUAL_CONFIRMED_AFTER = 90;
export const CONFIRMED_AFTER = { min: 1, max: 365 };

/** A typed number of days. */
export function confirmedAfterIn(text: string): number | undefined {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= CONFIRMED_AFTER.min && days <= CONFIRMED_AFTER.max ? days : undefined;
}
