import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { HistorySummary } from '@/lib/storage/queries/options-summary';
import type { DiagnosticRow, FieldReading } from '@/lib/storage/rows';
import { codeWord, errorName } from './scrub';

export interface ReportFacts {
  version: string;
  browser: string | undefined;
  language: string;
  summary: HistorySummary;
  rows: readonly DiagnosticRow[];
}

/** Plain text for a message to us: how things were read, and nothing about the user. */
export function reportText({ version, browser, language, summary, rows }: ReportFacts): string {
  const unknown = message('options.diagnostics.report.unknownBrowser');
  const read = rows.filter((row) => row.type === 'page');
  const trouble = rows.filter((row) => row.type !== 'page');
  return [
    message('options.diagnostics.report.version', [version]),
    message('options.diagnostics.report.browser', [browser ?? unknown]),
    message('options.diagnostics.report.language', [language]),
    message('options.diagnostics.report.counts', countsOf(summary)),
    '',
    ...part(message('options.diagnostics.reads'), read),
    '',
    ...part(message('options.diagnostics.refused'), trouble.filter(isRefused)),
    '',
    ...part(
      message('options.diagnostics.errors'),
      trouble.filter((row) => !isRefused(row)),
    ),
    '',
  ].join('\n');
}

const isRefused = (row: DiagnosticRow): boolean => row.type === 'refused';

const countsOf = ({ counts, items, posts, days }: HistorySummary): string[] =>
  [
    counts.clicks,
    counts.linkChecks,
    counts.otherLinks,
    counts.cartAttempts,
    items,
    posts,
    days,
  ].map(String);

function part(title: string, rows: readonly DiagnosticRow[]): string[] {
  const lines = rows.map((row) => `${dateTime(row.at)}  ${rowText(row)}`);
  const none = message('options.diagnostics.report.none');
  return [`[${title}]`, ...(lines.length > 0 ? lines : [none])];
}

function rowText(row: DiagnosticRow): string {
  switch (row.type) {
    case 'page':
      return `${codeWord(row.page)}  ${row.fields.map(fieldText).join(' ')}`.trimEnd();
    case 'refused':
      return `${codeWord(row.message)}  ${reasonText(row.reason)}`;
    case 'error':
      return `${row.where.split(' ').map(codeWord).join(' ')}  ${errorName(row.message)}`;
  }
}

const fieldText = ({ field, source, miss }: FieldReading): string =>
  source === undefined
    ? `${codeWord(field)}!${codeWord(miss ?? 'absent')}`
    : `${codeWord(field)}=${codeWord(source)}`;

/** The refusal, then the fields that did not fit, or the error's name. */
function reasonText(reason: string): string {
  const [name = '', ...details] = reason.trim().split(' ');
  if (name === 'failed') return `${name} ${errorName(reason)}`;
  return [name, ...details].map(codeWord).join(' ');
}
