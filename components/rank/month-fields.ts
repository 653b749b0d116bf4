import {
  FORM_METRICS,
  type FormMetric,
  type MonthFigures,
  type Said,
} from '@/lib/domain/rank/month-figures';
import type { Rank } from '@/lib/domain/rank/ranks';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName } from '@/lib/i18n/rank-words';

export type MonthField = 'rank' | FormMetric;

/** What B, A and S are judged by and no page says. */
export const FEW_FIELDS: readonly MonthField[] = ['clicks', 'photosApproved', 'rank'];
export const ALL_FIELDS: readonly MonthField[] = [
  ...FEW_FIELDS,
  ...FORM_METRICS.filter((metric) => !FEW_FIELDS.includes(metric)),
];

export const fieldName = (field: MonthField): string =>
  field === 'rank' ? message('month.field.rank') : metricName(field);

/** What is known of a field, the shown value first. */
export function saidIn(
  known: MonthFigures | undefined,
  field: MonthField,
): readonly Said<number | Rank>[] {
  if (!known) return [];
  return field === 'rank' ? known.rank : (known.values[field] ?? []);
}

/** The field's text as it was typed before. */
export function typedText(known: MonthFigures | undefined, field: MonthField): string {
  const typed = saidIn(known, field).find(({ source }) => source === 'typed')?.value;
  if (typed === undefined) return '';
  return typeof typed === 'number' ? count(typed) : typed;
}

export const saidText = (field: MonthField, value: number | Rank): string =>
  field === 'rank' || typeof value !== 'number' ? String(value) : amount(field, value);
