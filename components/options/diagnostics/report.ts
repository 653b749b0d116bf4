import { missedFields } from '@/lib/domain/page-health';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Keeping } from '@/lib/storage/queries/options-usage';
import type { DiagnosticRow, FieldReading } from '@/lib/storage/rows';
import { byteText } from '../data/byte-text';
import { codeWord, errorName } from './scrub';

export interface ReportFacts {
  version: string;
  browser: string | undefined;
  language: string;
  tables: readonly (readonly [table: string, rows: number])[];
  keeping: Keeping;
  rows: readonly DiagnosticRow[];
}

type PageRow = Extract<DiagnosticRow, { type: 'page' }>;

/** Plain text for whoever helps: how things were read, and nothing about the user. */
export function reportText(facts: ReportFacts): string {
  const { version, browser, language, tables, keeping, rows } = facts;
  const pages = rows.filter((row) => row.type === 'page');
  return [
    message('options.diagnostics.report.version', [version]),
    message('options.diagnostics.report.browser', [browser ?? unknown()]),
    message('options.diagnostics.report.language', [language]),
    message('options.diagnostics.report.storage', [
      bytes(keeping.usedBytes),
      bytes(keeping.quotaBytes),
      message(`options.diagnostics.report.${promiseOf(keeping)}`),
    ]),
    '',
    ...part(message('options.diagnostics.report.counts'), tables.map(tableText)),
    '',
    ...part(message('options.diagnostics.report.kinds'), kindTexts(pages)),
    '',
    ...part(message('options.diagnostics.reads'), pages.map(rowText)),
    '',
    ...part(message('options.diagnostics.refused'), textsOf(rows, 'refused')),
    '',
    ...part(message('options.diagnostics.errors'), textsOf(rows, 'error')),
    '',
  ].join('\n');
}

const unknown = (): string => message('options.diagnostics.report.unknown');
const bytes = (size: number | undefined): string =>
  size === undefined ? unknown() : byteText(size);

const promiseOf = ({ persistent }: Keeping) =>
  persistent === undefined ? 'unknown' : persistent ? 'kept' : 'notKept';

const tableText = ([table, rows]: readonly [string, number]): string =>
  `${codeWord(table)} ${rows}`;

/** How many reads of each kind of page there were, and how many of them failed. */
function kindTexts(pages: readonly PageRow[]): string[] {
  const kindOf = ({ page }: PageRow) => page.replace('unknown:', '');
  return [...new Set(pages.map(kindOf))].map((kind) => {
    const reads = pages.filter((page) => kindOf(page) === kind);
    const missed = reads.filter((read) => missedFields(read).length > 0);
    const parts = [codeWord(kind), `${reads.length}`, `${missed.length}`];
    return message('options.diagnostics.report.kind', parts);
  });
}

const textsOf = (rows: readonly DiagnosticRow[], type: DiagnosticRow['type']): string[] =>
  rows.filter((row) => row.type === type).map(rowText);

const part = (title: string, lines: readonly string[]): string[] => [
  `[${title}]`,
  ...(lines.length > 0 ? lines : [message('options.diagnostics.report.none')]),
];

const rowText = (row: DiagnosticRow): string => `${dateTime(row.at)}  ${contentText(row)}`;

function contentText(row: DiagnosticRow): string {
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
