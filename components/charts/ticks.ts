import { addMonths, type JstMonth, monthsFrom } from '@/lib/domain/month';
import { count, language } from '@/lib/i18n/format';
import type { MonthSpan } from './geometry';

export interface MonthTick {
  month: JstMonth;
  /** Said at the first tick and at every January. */
  year: string | undefined;
}

const STEPS = [1, 2, 3, 6, 12];
/** Room that a month's name needs, in px. */
const NAME = 34;

/** As many months as there is room for, at even distances that hit January. */
export function monthTicks({ from, to }: MonthSpan, width: number): MonthTick[] {
  const months = monthsFrom(from, to);
  const wanted = (NAME * months.length) / width;
  const step = STEPS.find((one) => one >= wanted) ?? 12 * Math.ceil(wanted / 12);
  const offset = (month: JstMonth) =>
    step > 12 ? months.indexOf(month) % step : (Number(month.slice(5)) - 1) % step;
  const ticks = months.filter((month) => offset(month) === 0);
  return ticks.map((month, index) => {
    const january = index > 0 && month.slice(0, 4) !== addMonths(month, -step).slice(0, 4);
    return { month, year: index === 0 || january ? month.slice(0, 4) : undefined };
  });
}

/** `1,200`; large round ones as `12万` or `120K`. */
export function tickLabels(ticks: readonly number[]): string[] {
  const large = ticks.some((tick) => tick >= 10_000) && ticks.every((tick) => tick % 1000 === 0);
  if (!large) return ticks.map(count);
  const short = new Intl.NumberFormat(language() === 'ja' ? 'ja-JP' : 'en-GB', {
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return ticks.map((tick) =>
    tick < 10_000 && language() === 'ja' ? count(tick) : short.format(tick),
  );
}
