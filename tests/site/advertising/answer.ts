import { ACCOUNTS, type Account, cell, partsIn } from './reports';
import { type Sale, salesOf } from './sales';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const refused = (status: number, message: string): Reply => json(status, { code: status, message });

const DATES: Record<string, 'at' | 'processedAt'> = { transaction: 'at', process: 'processedAt' };
const LONGEST_DAYS = 366;

const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function slugIn(pathname: string): string | undefined {
  const [, slug] = /^\/[a-z]{2}(?:-[a-z]{2})?\/reports\/([^/]+)\/filters$/i.exec(pathname) ?? [];
  return slug && decodeURIComponent(slug).toLowerCase();
}

function rangeOf(parameters: URLSearchParams): { from: string; to: string } | undefined {
  const [from = '', to = ''] = ['start_date', 'end_date'].map((name) => parameters.get(name) ?? '');
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const written = /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to);
  const days = (last - first) / 86_400_000;
  return written && days >= 0 && days < LONGEST_DAYS ? { from, to } : undefined;
}

const SUMMARY = ['Sales,Total Commission', '"9,999.99",99.99', '', ''];

/** The table as Rakuten writes it: byte order mark, CRLF, English names. */
export function table(columns: readonly string[], rows: string[], summary: boolean): string {
  const lines = rows.length === 0 ? ['No Results Found'] : rows;
  return `\ufeff${[...(summary ? SUMMARY : []), columns.join(','), ...lines].join('\r\n')}\r\n`;
}

interface Wanted {
  account: Account;
  columns: readonly string[];
  parameters: URLSearchParams;
  now: number;
}

function rowsOf({ account, columns, parameters, now }: Wanted, from: string, to: string): string[] {
  const zone = parameters.get('tz') ?? 'GMT';
  const moment = DATES[parameters.get('date_type') ?? 'transaction'] ?? 'at';
  const network = parameters.get('network');
  const wantsLost = columns.includes('Non-Commissionable Reason');
  const within = (sale: Sale) => {
    const { day } = partsIn(sale[moment], zone);
    return day >= from && day <= to && (sale.lost !== undefined) === wantsLost;
  };
  return account.networks
    .filter((id) => network === null || Number(network) === id)
    .flatMap((id) => salesOf(id, now))
    .filter(within)
    .map((sale) => columns.map((column) => cell(column, sale, { zone, now })).join(','));
}

/** What the reports' host answers, its checks in the order in which it makes them. */
export function reportAnswer(url: URL, now: number): Reply {
  const { searchParams: parameters } = url;
  const account = ACCOUNTS.find(({ token }) => token === parameters.get('token'));
  if (!account) return refused(403, 'Access Denied');
  const slug = slugIn(url.pathname);
  const [, columns] = [...account.reports].find(([name]) => slugOf(name) === slug) ?? [];
  if (!columns) return refused(400, 'Invalid report name.');
  if (!DATES[parameters.get('date_type') ?? 'transaction'])
    return refused(400, 'Invalid date type.');
  const range = rangeOf(parameters);
  if (!range) return json(400, { errors: ['Invalid date range'] });
  const rows = rowsOf({ account, columns, parameters, now }, range.from, range.to);
  const summary = parameters.get('include_summary') === 'Y';
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  return { status: 200, headers, body: table(columns, rows, summary) };
}
