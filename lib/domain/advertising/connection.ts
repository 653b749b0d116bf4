import type { Brand } from '../brand';
import type { Instant } from '../time-units';
import type { NetworkId } from './networks';
import { ADVERTISING_REPORTS, type AdvertisingReport, REPORT_NAMES } from './report-kinds';
import type { Schedule } from './schedule';
import type { SiteId } from './site-id';

export type ConnectionId = Brand<string, 'ConnectionId'>;

/** One run of reports of a connection: asked for by hand or by the schedule. */
export type PullId = Brand<string, 'PullId'>;

/** Name of the place where a token lies; connections with the same token share it. */
export type TokenSlot = Brand<string, 'TokenSlot'>;

export type ReportNames = Readonly<Record<AdvertisingReport, string>>;

/** An account's access to one network. Its token is not in it. */
export interface Connection {
  id: ConnectionId;
  network: NetworkId;
  siteId: SiteId;
  /** The website or ROOM it belongs to, in the user's word. */
  place: string;
  /** What the reports are called there; blank: not asked for. */
  names: ReportNames;
  slot: TokenSlot;
  connectedAt: Instant;
  /** In days (`confirmed-after.ts`). */
  confirmedAfter: number;
  /** Nothing: pulled by hand only. */
  schedule: Schedule | null;
  /** The scheduled run that is on its way. */
  run: PullId | null;
  /** The eleven characters of links; blank where it is not known. */
  publisher: string;
}

export const MAX_PLACE = 80;
export const MAX_REPORT_NAME = 120;

export const usualNames: ReportNames = REPORT_NAMES;

/** The reports that a connection asks for. */
export const reportsOf = ({ names }: Pick<Connection, 'names'>): AdvertisingReport[] =>
  ADVERTISING_REPORTS.filter((report) => names[report].trim() !== '');

/**
 * One connection for each network: a request names no site and a row of a report none either, so
 * that a second one would bring the same rows again, or mix them with those of another account.
 */
export const isConnected = (
  network: NetworkId,
  connections: readonly Pick<Connection, 'id' | 'network'>[],
  /** Apart from this one. */
  own?: ConnectionId,
): boolean => connections.some((one) => one.network === network && one.id !== own);
