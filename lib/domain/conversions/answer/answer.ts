/** What became of one request, as the one who fetches tells it. */
export type SendAnswer =
  | {
      kind: 'answered';
      status: number;
      /** The header as it is. */
      retryAfter?: string;
      /** What could be read of the body, of bounded length. */
      text: string;
      /** The body broke off or has no end. */
      partial: boolean;
    }
  /** Sent elsewhere; not followed. */
  | { kind: 'redirected' }
  /** No answer in time, or the connection broke: whether it arrived is not known. */
  | { kind: 'timeout' | 'broken' };

export type Field = 'orderId' | 'amount' | 'mid';

export const REJECTIONS = [
  'unauthorized',
  'forbidden',
  'accessDenied',
  'badRows',
  'missing',
  'merchant',
  'denied',
  'moved',
  'notThere',
  'tooLong',
  'badRequest',
  'gaveUp',
  /** The profile changed meanwhile: there is no request any more that says it exactly. */
  'unbuildable',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

export const UNKNOWNS = ['timeout', 'broken', 'gatewayTimeout', 'unreadable', 'died'] as const;

export type SendOutcome =
  | { is: 'delivered'; receipt?: string; good?: number }
  | {
      is: 'rejected';
      why: Rejection;
      /** What a 400 names. */
      field?: Field;
      /** The server's own words, without secrets. */
      said?: string;
      good?: number;
      bad?: number;
    }
  /** Not taken now; asked again by itself. */
  | { is: 'later'; why: 'rateLimited' | 'serverError'; wait?: number }
  /** It may have been counted: never sent again without the user. */
  | { is: 'unknown'; why: (typeof UNKNOWNS)[number] };
