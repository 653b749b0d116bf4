import type { AdvertisingColumn } from './report-kinds';

/** Why a request brought no report. What a server said is cut short and without the token. */
export type AnswerProblem =
  | { id: 'tokenRefused' }
  /** The browser may not reach the host: its permission was taken back. */
  | { id: 'notAllowed' }
  /** The account may not use the service. */
  | { id: 'notEntitled' }
  /** Refused by something before the reports, without saying why. */
  | { id: 'forbidden' }
  | { id: 'reportNotFound'; name: string }
  | { id: 'dateType' | 'dateRange' }
  | { id: 'badRequest'; status: number; said: string }
  /** Milliseconds that the server asks to wait, if it does. */
  | { id: 'rateLimited'; wait: number | undefined }
  /** Also with the milliseconds that it asks to wait, as for maintenance. */
  | { id: 'serverError'; status: number; wait?: number }
  | { id: 'timeout' | 'noConnection' | 'moved' | 'tooLarge' }
  /** Not CSV, though the status says that all is well. */
  | { id: 'html' | 'empty' | 'unreadable' }
  | { id: 'xml' | 'json' | 'plainText'; said: string }
  | { id: 'columnsMissing'; columns: readonly AdvertisingColumn[] }
  | { id: 'columnTwice'; column: AdvertisingColumn }
  /** It ends in the middle; from 1, 0 where the connection broke off. */
  | { id: 'cutOff'; line: number }
  | { id: 'tooManyLines' }
  | { id: 'tooManyRejected'; line: number };

export type AnswerProblemId = AnswerProblem['id'];
