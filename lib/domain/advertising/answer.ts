import { cut, squeeze } from '../text';
import type { Instant } from '../time-units';
import type { AnswerProblem } from './problems';
import { retryAfterIn } from './retry-after';
import type { ReportToken } from './token';

/** What became of one request, as the one who fetches tells it. */
export type Answer =
  | {
      kind: 'answered';
      status: number;
      /** As the content type names it. */
      charset?: string;
      /** The header as it is. */
      retryAfter?: string;
      bytes: Uint8Array;
    }
  /** Sent elsewhere (not followed), took too long, never arrived, broke off, or has no end. */
  | { kind: 'redirected' | 'timeout' | 'noConnection' | 'brokenOff' | 'tooLarge' };

/** What was asked, as far as an answer has to be understood. */
export interface Asked {
  /** The report's name. */
  name: string;
  token: ReportToken;
  now: Instant;
}

/** A request that brought no body. */
export function problemOfFailure(kind: Exclude<Answer['kind'], 'answered'>): AnswerProblem {
  if (kind === 'redirected') return { id: 'moved' };
  return kind === 'brokenOff' ? { id: 'cutOff', line: 0 } : { id: kind };
}

/** As much of a message as a sentence can show. */
const SAID = 160;
const LOOKED_AT = 5_000;

type Form = 'json' | 'html' | 'xml' | 'text';

function formOf(text: string): Form {
  if (/^[{[]/.test(text)) return 'json';
  if (/^<(!doctype html|html|head|body|title|h1|p|div)\b/i.test(text)) return 'html';
  if (/^<[?!a-z]/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  return 'text';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The words of the JSON answers seen: `message`, `errors`, `error`, and the gateway's `fault`. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('; ');
  const parts = ['message', 'description', 'errors', 'error', 'error_description', 'fault'];
  const found = parts.map((name) => property(value, name)).filter((part) => part !== undefined);
  return wordsOf(found);
}

const wordsOf = (parts: unknown[]): string => (parts.length === 0 ? '' : wordsIn(parts));

function jsonWords(text: string): string {
  try {
    return wordsIn(JSON.parse(text));
  } catch {
    return text;
  }
}

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, ' ');

/** What the service means by its words, whatever status it gave them. */
const MEANINGS: readonly [
  RegExp,
  'tokenRefused' | 'notEntitled' | 'dateType' | 'dateRange' | 'rateLimited' | 'reportNotFound',
][] = [
  [/too many requests|requests allowed per|throttled|rate limit/i, 'rateLimited'],
  [/cannot consume this service/i, 'notEntitled'],
  [/access denied|token expired|invalid (token|credentials)|unauthori[sz]ed/i, 'tokenRefused'],
  [/invalid report name/i, 'reportNotFound'],
  [/invalid date type/i, 'dateType'],
  [/invalid date range/i, 'dateRange'],
];

/** A few words, where a report has at least its columns. */
const isMessage = (text: string): boolean => text.length < 200 && !text.includes(',');

/** What a text that is no report says; nothing for a report. `text` is the decoded body. */
export function problemOfText(
  { status, retryAfter }: { status: number; retryAfter?: string },
  body: string,
  { name, token, now }: Asked,
): AnswerProblem | undefined {
  const text = body.slice(0, LOOKED_AT).replace(/^[\ufeff\s]+/, '');
  const form = formOf(text);
  const words = form === 'json' ? jsonWords(body.trim().slice(0, LOOKED_AT)) : withoutTags(text);
  const wait = retryAfterIn(retryAfter, now);
  const limited = { id: 'rateLimited', wait } as const;
  if (status === 429) return limited;
  if (status === 408 || status === 504) return { id: 'timeout' };
  if (status === 499 || status >= 500)
    return { id: 'serverError', status, ...(wait !== undefined && { wait }) };
  const fine = status >= 200 && status < 300;
  if (fine && text === '') return { id: 'empty' };
  if (fine && form === 'text' && !isMessage(text)) return undefined;
  if (status >= 300 && status < 400) return { id: 'moved' };
  const meaning = form === 'html' ? undefined : MEANINGS.find(([said]) => said.test(words))?.[1];
  if (meaning === 'rateLimited') return limited;
  if (meaning === 'reportNotFound') return { id: meaning, name };
  if (meaning) return { id: meaning };
  if (status === 401) return { id: 'tokenRefused' };
  if (status === 403) return { id: 'forbidden' };
  const said = saidIn(words, token);
  if (!fine) return { id: 'badRequest', status, said: form === 'html' ? '' : said };
  if (form === 'text') return undefined;
  return form === 'html' ? { id: form } : { id: form, said };
}

/** A server may repeat the address it was asked for; a token cut in two would not be found. */
export function saidIn(words: string, token: ReportToken): string {
  const start = words.slice(0, LOOKED_AT);
  const whole = words.length > LOOKED_AT ? (/^[\s\S]*\s/.exec(start)?.[0] ?? '') : start;
  return cut(squeeze(token.redact(whole)), SAID);
}
