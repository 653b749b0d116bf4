import type { Answer, Asked } from '@/lib/domain/advertising/answer';
import type { AdvertisingReport } from '@/lib/domain/advertising/report-kinds';
import { ReportToken } from '@/lib/domain/advertising/token';
import { readAnswer } from '@/lib/reports/advertising/read';
import { madeUpToken } from '../../domain/advertising/support';

export const HEADERS: Record<AdvertisingReport, string> = {
  items:
    'Order ID,Transaction Date,Transaction Time,MID,Advertiser Name,SKU,Product Name,# of Items,Sales,Total Commission,Transaction ID,Currency',
  nonCommissionable:
    'Advertiser Name,MID,Transaction Date,Non-Commissionable Order ID,Non-Commissionable Items,Non-Commissionable Sales,Non-Commissionable Reason',
  // As a public parser's fixture has it.
  signatureOrders:
    'Member ID (U1),MID,Advertiser Name,Order ID,Transaction Date,Transaction Time,SKU,Sales,# of Items,Total Commission,Process Date,Process Time',
  signatureActivity: 'Member ID (U1),MID,Advertiser Name,# of Clicks,# of Impressions,# of Orders',
  sku: 'Product Name,SKU,Total Commission,Product Brand',
};

export const ITEM =
  '"987654321",8/22/24,"13:05:09",1234,"Example Store","0012345","Mug",1,59.90,2.995,"0123456789ABCDEF0123456789abcdef","USD"';

export const ASKED: Asked = {
  name: 'Individual Item Report',
  token: new ReportToken(madeUpToken()),
  now: Date.parse('2026-11-20T00:00:00Z'),
};

export const answerOf = (
  body: string | Uint8Array,
  status = 200,
  rest: { charset?: string; retryAfter?: string } = {},
): Answer => ({
  kind: 'answered',
  status,
  bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  ...rest,
});

/** As the service writes it: byte order mark, CRLF. */
export const csv = (kind: AdvertisingReport, ...rows: string[]): string =>
  `\ufeff${[HEADERS[kind], ...rows].join('\r\n')}\r\n`;

export function read<Kind extends AdvertisingReport>(kind: Kind, body: string) {
  const reading = readAnswer(kind, answerOf(body), ASKED);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.report;
}

export function refusal(
  body: string | Uint8Array,
  status = 200,
  kind: AdvertisingReport = 'items',
  rest: { charset?: string; retryAfter?: string } = {},
) {
  const reading = readAnswer(kind, answerOf(body, status, rest), ASKED);
  return reading.ok ? undefined : reading.problem;
}
