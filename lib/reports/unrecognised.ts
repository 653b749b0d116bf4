import type { ReportProblem } from '../domain/rewards/report-file';
import { cut, plain, squeeze } from '../domain/text';
import { missingIn } from './columns';
import { type Front, rowText } from './front';

const SHOWN = 80;

/** Headers of Rakuten Advertising's reports (Signature Orders, Individual Item, SKU). */
const ADVERTISING = new Set(
  `order id|transaction id|total commission|advertiser name|member id (u1)|mid|sku|transaction date
  |commissions|process date|# of items|gross sales|product name`
    .split('|')
    .map((header) => header.trim()),
);

const isAdvertising = (cells: readonly string[]): boolean =>
  cells.filter((cell) => ADVERTISING.has(cell.trim().toLowerCase())).length >= 2;

/** A title of one of our reports, whose header never came. */
const TITLE = /^"?(注文別|期間別|ショップ別)成果|^"?成果報酬/;

/** What a text without a header is instead. */
export function unrecognised(text: string, { before }: Front): ReportProblem {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trim() === '') return { id: 'empty' };
  if (start.startsWith('<')) return { id: 'html' };
  if (/^(\{\s*["}]|\[\s*["{[\]\d])/.test(start)) return { id: 'json' };
  const rows = before.flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
  if (rows.some(isAdvertising)) return { id: 'advertising' };
  for (const cells of rows) {
    const columns = missingIn(cells);
    if (columns) return { id: 'columnsMissing', columns };
  }
  const last = before.at(-1);
  if (last && TITLE.test(plain(start))) return { id: 'cutOff', line: last.line };
  const first = before.map(rowText).find((row) => row.trim() !== '') ?? '';
  return { id: 'other', start: cut(squeeze(first.replace(/\p{Cc}/gu, ' ')), SHOWN) };
}
