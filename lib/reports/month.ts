import { isMonth, type JstMonth } from '../domain/month';
import { plain } from '../domain/text';

const monthOf = ([, year, month]: RegExpMatchArray): string => `${year}-${month?.padStart(2, '0')}`;

function onlyMonth(text: string, form: RegExp): JstMonth | undefined {
  const [month, ...others] = new Set([...plain(text).matchAll(form)].map(monthOf));
  return isMonth(month) && others.length === 0 ? month : undefined;
}

/** Of `注文別成果: 2026.07`, `2026/07`, `2026年7月`; nothing when two months are named. */
export const monthOfTitle = (title: string): JstMonth | undefined =>
  onlyMonth(title.slice(0, 500), /(?<!\d)(20\d\d) ?[-/.年] ?(\d{1,2})(?!\d)/g);

/** Of `shop_2026-07_final.csv`, `order_202607.csv`; a date with its day is that of the download. */
export const monthOfName = (name: string): JstMonth | undefined =>
  onlyMonth(
    name.slice(-255),
    /(?<!\d)(20\d\d)[-_. 年]?(\d{2}|\d(?=月))(?!\d|[-_. ]\d{1,2}(?!\d))/g,
  );
