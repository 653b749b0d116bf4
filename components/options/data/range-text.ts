import { type JstDay, jstDayStart } from '@/lib/domain/time';
import { count, language } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { DeletionRange } from '@/lib/storage/settings';

/** `12月1日〜3日`, `1–3 Dec`; with the year where it is not the present one. */
export function rangeText(from: JstDay, to: JstDay, today: JstDay): string {
  const sameYear = [from, to].every((day) => day.slice(0, 4) === today.slice(0, 4));
  const japanese = language() === 'ja';
  const format = new Intl.DateTimeFormat(japanese ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  });
  if (!japanese) return format.formatRange(jstDayStart(from), jstDayStart(to));
  // A Japanese range from Intl is all slashes: 12/01～12/03.
  const [first, last] = [from, to].map((day) => format.format(jstDayStart(day)));
  if (from === to) return `${first}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${first}〜${sameMonth ? last?.replace(/^.*月/, '') : last}`;
}

/** `12月1日〜3日の記録 34件` */
export function deletionText(range: DeletionRange, records: number, today: JstDay): string {
  return 'all' in range
    ? message('options.deletion.ofAll', [count(records)])
    : message('options.deletion.ofRange', [rangeText(range.from, range.to, today), count(records)]);
}
