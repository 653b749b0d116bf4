import type { JstMonth } from '../../domain/month';
import type { Fingerprint } from '../../domain/rewards/fingerprint';
import type { OrderLine } from '../../domain/rewards/report-lines';
import type { Instant } from '../../domain/time-units';
import type { ReportLine } from './rows';

export interface IncomingSale extends OrderLine {
  fingerprint: Fingerprint;
}

/** A report as it was read, ready to be compared with the ledger. */
export type Incoming = {
  name: string;
  /** When the file was last written. */
  fileAt?: Instant | undefined;
  /** Lines that could not be read. */
  rejected: number;
} & (
  | { kind: 'order'; months: JstMonth[]; sales: IncomingSale[] }
  | { kind: ReportLine['kind']; lines: ReportLine[] }
);
