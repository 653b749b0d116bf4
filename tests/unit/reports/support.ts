import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMonth, type JstMonth } from '@/lib/domain/month';
import type { Report, ReportKind, ReportProblem } from '@/lib/domain/rewards/report-file';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { readReport } from '@/lib/reports/read';
import { HEADERS, reportBytes } from '../../fixtures/reports/make';
import { ROOT } from '../../helpers/sources';

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/reports', name)));

export const month = (text: string): JstMonth => {
  if (!isMonth(text)) throw new Error(`no month: ${text}`);
  return text;
};

export const jst = (text: string): number => Date.parse(`${text}+09:00`);

export const order = (over: Partial<OrderLine> = {}): OrderLine => ({
  occurredAt: jst('2026-07-04T21:54:33'),
  reward: 99,
  rate: 40,
  amount: 2480,
  genre: 'キッチン用品',
  shopName: '見本ショップ',
  itemName: '【見本】マグカップ, 350ml "白"',
  status: 'unconfirmed',
  linkType: '1',
  device: '3',
  measurementId: '楽天ROOM',
  ...over,
});

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? reportBytes(content, 'utf-8') : content;

/** The report in a file that is expected to hold one. */
export function read(content: string | Uint8Array, name = 'report.csv'): Report {
  const reading = readReport({ name, bytes: bytesOf(content) });
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.report;
}

/** Why a file is refused. */
export function refusal(content: string | Uint8Array): ReportProblem | undefined {
  const reading = readReport({ name: 'report.csv', bytes: bytesOf(content) });
  return reading.ok ? undefined : reading.problem;
}

/** A report of these rows below the Japanese header. */
export const rowsBelow = (kind: ReportKind, ...rows: string[]): string =>
  `${[HEADERS[kind].ja, ...rows].join('\n')}\n`;

/** The lines without their numbers. */
export const linesOf = (report: Report): object[] =>
  report.lines.map(({ line: _, ...rest }) => rest);
