import type { Page } from '@playwright/test';
import { lastMonths } from '@/lib/domain/advertising/chunks';
import { REPORT_HOST } from '@/lib/domain/advertising/host';
import type { NetworkId } from '@/lib/domain/advertising/networks';
import { REPORT_NAMES } from '@/lib/domain/advertising/report-kinds';
import { secretAddress } from '@/lib/domain/advertising/request';
import { ReportToken } from '@/lib/domain/advertising/token';
import { readAnswer } from '@/lib/reports/advertising/read';
import { reportAnswer } from '../../site/advertising/answer';
import type { History } from '../harness/database';
import { copyExtension } from '../harness/extension-copy';
import { text as japanese, type Text } from './texts';

/** The account of the practice site that has everything. */
export const TOKEN = 'whole-account-0123456789==';

/** As "Get API" gives it. */
export const ADDRESS =
  `https://${REPORT_HOST}/en/reports/individual-item-report/filters?start_date=2026-10-25` +
  `&end_date=2026-10-26&include_summary=Y&network=1&tz=GMT&date_type=process` +
  `&token=${encodeURIComponent(TOKEN)}`;

const HOSTS = [
  'https://room.rakuten.co.jp/*',
  'https://item.rakuten.co.jp/*',
  `https://${REPORT_HOST}/*`,
];

/** As after the user's yes, which no test can press: it is the browser's own dialog. */
export function withReportHost() {
  const copy = copyExtension();
  copy.patchManifest({ host_permissions: HOSTS });
  return copy;
}

/** Connects the account through the form; only the reports of these fields are asked for. */
export async function connect(
  page: Page,
  reports: readonly string[],
  text: Text = japanese,
): Promise<void> {
  const section = page.locator('#advertising');
  await section.getByLabel(text('advertising.page.paste')).fill(ADDRESS);
  await section.getByLabel(text('advertising.page.siteId')).fill('1234567');
  await section.getByText(text('advertising.page.more'), { exact: true }).click();
  for (const report of Object.keys(REPORT_NAMES)) {
    if (!reports.includes(report))
      await section.getByLabel(text(`advertising.report.${report}`), { exact: true }).fill('');
  }
  await section
    .getByRole('button', { name: text('advertising.page.connect'), exact: true })
    .click();
}

/** Chooses the months and begins. */
export async function startImport(
  page: Page,
  months: 1 | 3 | 12,
  text: Text = japanese,
): Promise<void> {
  const section = page.locator('#advertising');
  const choice = text('advertising.import.lastMonths', String(months));
  await section.getByRole('button', { name: choice, exact: true }).click();
  await section.getByRole('button', { name: text('advertising.import.start') }).click();
}

/** The sales that the practice site has, asked for without a browser. */
export function salesOnSite(months: number, now: number): string[] {
  const token = new ReportToken(TOKEN);
  const name = REPORT_NAMES.items;
  const sales = lastMonths(now, months).flatMap((span) => {
    const request = { ...span, name, network: 1 as NetworkId, dateType: 'transaction' } as const;
    const { status, body } = reportAnswer(new URL(secretAddress(request, token)), now);
    const answer = { kind: 'answered', status, bytes: new TextEncoder().encode(body) } as const;
    const reading = readAnswer('items', answer, { name, token, now });
    if (!reading.ok) throw new Error(reading.problem.id);
    return reading.report.lines.map(({ transactionId }) => transactionId ?? '');
  });
  return sales.sort();
}

interface Chunk {
  content?: { lines?: { transactionId?: string }[] };
}

/** The same of what the extension has stored. */
export const salesStored = ({ pulledChunks = [] }: History): string[] =>
  pulledChunks
    .flatMap((row) => (row as Chunk).content?.lines ?? [])
    .map(({ transactionId }) => transactionId ?? '')
    .sort();
