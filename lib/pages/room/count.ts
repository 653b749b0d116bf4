import type { Count } from '../facts';
import { only, type Reading } from '../reading';
import { plain } from '../text';

const SCALE: Record<string, number> = { K: 1_000, M: 1_000_000, 万: 10_000 };

/** `1,178`, `396K` and `12.3K` (seen 2025-11), also in full-width digits. */
export function parseCount(text: string): Count | undefined {
  const written = plain(text).replace(/[\s,]/g, '').toUpperCase();
  const [, whole, decimals = '', unit = ''] =
    /^(\d{1,12})(\.\d{1,3})?([KM万]?)$/.exec(written) ?? [];
  // Followers come whole: `12.3` without a unit is something else.
  if (whole === undefined || (unit === '' && decimals !== '')) return undefined;
  const count = Math.round(Number(whole + decimals) * (SCALE[unit] ?? 1));
  return Number.isSafeInteger(count) ? { count, rounded: unit !== '' } : undefined;
}

export type CountLabel = '商品' | 'コレクション' | 'フォロー' | 'フォロワー' | 'いいね';

/** The count behind a label: one piece of text with it, or the next one. */
export function countOf(runs: readonly string[], label: CountLabel): Reading<Count> {
  const counts = runs.flatMap((run, index) => {
    if (!run.startsWith(label)) return [];
    return parseCount(run.slice(label.length) || (runs[index + 1] ?? '')) ?? [];
  });
  return only('label', counts, ({ count }) => count);
}
