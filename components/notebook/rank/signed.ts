import { count, yen } from '@/lib/i18n/format';

function withSign(value: number, words: (size: number) => string): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${words(Math.abs(value))}`;
}

/** A difference with its sign, also when there is none: `+12`, `−3`, `±0`. */
export const signed = (value: number): string => withSign(value, count);

/** `+1,200円`, `−¥300`, `±0`. */
export const signedYen = (value: number): string => withSign(value, yen);
