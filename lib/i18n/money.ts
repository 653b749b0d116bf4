import { type Money, written } from '../domain/money/money';

const formats = new Map<number, Intl.NumberFormat>();

/** Digits behind the point stay as many as there are. */
function formatWith(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('ja-JP', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(digits, made);
  return made;
}

/** `1,234.50`, `-2.995`: exact, the text is never made a floating number. */
export function amountWords(money: Money): string {
  const text = written(money) as `${number}`;
  return formatWith(text.split('.')[1]?.length ?? 0).format(text);
}

/** `1,234.50 USD` */
export const moneyWords = (money: Money): string => `${amountWords(money)} ${money.currency}`;
