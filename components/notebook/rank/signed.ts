import { count } from '@/lib/i18n/format';

/** A difference with its sign, also when there is none: `+12`, `−3`, `±0`. */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${count(Math.abs(value))}`;
}
