import type { Span } from './chunks';
import { REPORT_HOST } from './host';
import type { NetworkId } from './networks';
import { slugOf } from './report-kinds';
import type { ReportToken } from './token';

/** By the moment of the sale, or by the moment at which Rakuten took the row in. */
export type DateType = 'transaction' | 'process';

export interface ReportRequest extends Span {
  /** The report's name, or what its address has of it. */
  name: string;
  network: NetworkId;
  dateType: DateType;
}

/** What an address may have for a language; reports are read in English. */
const LOCALE = 'en';

/** The address of a request without its token: this one may be shown. */
export function shownAddress(request: ReportRequest, base = `https://${REPORT_HOST}`): string {
  const parameters = new URLSearchParams({
    start_date: request.from,
    end_date: request.to,
    // With a summary four lines stand before the table.
    include_summary: 'N',
    network: String(request.network),
    tz: 'GMT',
    date_type: request.dateType,
  });
  return `${base}/${LOCALE}/reports/${slugOf(request.name)}/filters?${parameters}`;
}

/** The address to fetch. It holds the token: it belongs into `fetch` and into no message. */
export const secretAddress = (request: ReportRequest, token: ReportToken, base?: string): string =>
  `${shownAddress(request, base)}&token=${encodeURIComponent(token.reveal())}`;
