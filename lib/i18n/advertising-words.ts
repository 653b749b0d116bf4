import type { OrderStatus } from '../domain/advertising/ledger/orders';
import type { Country } from '../domain/advertising/networks';
import type { PasteProblem } from '../domain/advertising/pasted';
import type { AnswerProblem } from '../domain/advertising/problems';
import type { WaitReason } from '../domain/advertising/queue/state';
import {
  type AdvertisingColumn,
  type AdvertisingReport,
  COLUMN_TITLES,
} from '../domain/advertising/report-kinds';
import type { AdvertisingReason } from '../domain/advertising/report-lines';
import type { ScheduleAlert } from '../domain/advertising/schedule';
import type { SiteIdProblem } from '../domain/advertising/site-id';
import type { RateProblem } from '../domain/money/yen-rate';
import { SECOND } from '../domain/time-units';
import { count } from './format';
import { message } from './message';

export const advertisingReport = (report: AdvertisingReport): string =>
  message(`advertising.report.${report}`);
export const networkName = (country: Country): string => message(`advertising.network.${country}`);

/** Why something pasted is no connection; it never repeats what was pasted. */
export const pasteSentence = (problem: PasteProblem): string =>
  message(`advertising.paste.${problem}`);
export const siteIdSentence = (problem: SiteIdProblem): string =>
  message(`advertising.siteId.${problem}`);
export const rateSentence = (problem: RateProblem): string =>
  message(`advertising.rate.${problem}`);

/** Derived by us, and labelled so. */
export const orderStatus = (status: OrderStatus): string => message(`advertising.status.${status}`);
export const waitSentence = (why: WaitReason): string => message(`advertising.wait.${why}`);

const shown = (value: string): string => (value === '' ? message('advertising.blank') : value);
const titles = (columns: readonly AdvertisingColumn[]): string =>
  columns.map((column) => COLUMN_TITLES[column]).join(message('advertising.between'));

/** Why a request brought no report, and what happens or is to be done. */
export function answerSentence(problem: AnswerProblem): string {
  switch (problem.id) {
    case 'reportNotFound':
      return message('advertising.problem.reportNotFound', [problem.name]);
    case 'badRequest':
      return message('advertising.problem.badRequest', [
        String(problem.status),
        shown(problem.said),
      ]);
    case 'rateLimited':
      return problem.wait === undefined
        ? message('advertising.problem.rateLimited')
        : message('advertising.problem.rateLimitedFor', [count(Math.ceil(problem.wait / SECOND))]);
    case 'serverError':
      return message('advertising.problem.serverError', [String(problem.status)]);
    case 'xml':
    case 'json':
    case 'plainText':
      return message(`advertising.problem.${problem.id}`, [shown(problem.said)]);
    case 'columnsMissing':
      return message('advertising.problem.columnsMissing', [titles(problem.columns)]);
    case 'columnTwice':
      return message('advertising.problem.columnTwice', [titles([problem.column])]);
    case 'cutOff':
      return problem.line === 0
        ? message('advertising.problem.brokenOff')
        : message('advertising.problem.cutOff', [count(problem.line)]);
    case 'tooManyRejected':
      return message('advertising.problem.tooManyRejected', [count(problem.line)]);
    default:
      return message(`advertising.problem.${problem.id}`);
  }
}

/** Why a line is not taken over. */
export function advertisingRejected(reason: AdvertisingReason): string {
  switch (reason.id) {
    case 'columns':
      return message('advertising.rejected.columns', [count(reason.found), count(reason.expected)]);
    case 'number':
      return message('advertising.rejected.number', [titles([reason.column]), shown(reason.value)]);
    case 'blank':
      return message('advertising.rejected.blank', [titles([reason.column])]);
    case 'date':
    case 'currency':
      return message(`advertising.rejected.${reason.id}`, [shown(reason.value)]);
    default:
      return message(`advertising.rejected.${reason.id}`);
  }
}

export function alertSentence(alert: ScheduleAlert): string {
  switch (alert.id) {
    case 'tokenRefused':
    case 'notAllowed':
    case 'dried':
      return message(`advertising.alert.${alert.id}`);
    case 'failing':
      return message('advertising.alert.failing', [count(alert.times)]);
    default:
      return message(`advertising.alert.${alert.id}`, [advertisingReport(alert.report)]);
  }
}

/** `2:05`, minutes and seconds; with hours where it took so long. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
