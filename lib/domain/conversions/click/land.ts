import type { Instant } from '../../time-units';

/** `20240129_1200`: to the minute, in GMT, as Rakuten's cookie and its requests have it. */
export const landText = (at: Instant): string =>
  new Date(at).toISOString().slice(0, 16).replaceAll('-', '').replace('T', '_').replace(':', '');

export function landIn(text: string): Instant | undefined {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  // 31 February becomes a day of March.
  return Number.isNaN(at) || landText(at) !== text.trim() ? undefined : at;
}
