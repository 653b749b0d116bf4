import type { Field } from './answer';

/** What a gateway's JSON says. */
export interface JsonAnswer {
  /** It says no, whatever the status. */
  failed: boolean;
  /** In its own words. */
  words: string;
  field?: Field;
  receipt?: string;
  good?: number;
  bad?: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words in the places where interfaces put them, nested at most a little. */
function wordsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => wordsIn(one, depth + 1));
  if (!isObject(value)) return [];
  const names = ['field', 'message', 'detail', 'description', 'reason', 'error', 'errors', 'code'];
  return names.flatMap((name) => wordsIn(value[name], depth + 1));
}

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['orderId', /order[\s_-]?id|\bord\b/i],
  ['amount', /\bamount|amtlist/i],
  ['mid', /\bmid\b|merchant/i],
];

/** The field that words are about. */
export const fieldIn = (words: string): Field | undefined =>
  FIELDS.find(([, said]) => said.test(words))?.[0];

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

const idIn = (body: Record<string, unknown>): string | undefined => {
  const ids = ['id', 'unique_id', 'uniqueId', 'transactionId', 'transaction_id', 'eventId'];
  const found = ids.map((name) => body[name]).find((id) => typeof id === 'string' || number(id));
  return found === undefined ? undefined : String(found).slice(0, 100);
};

/** A word that says no, in the places for it; `ok: false` says so too. */
const isNo = (body: Record<string, unknown>): boolean =>
  body.ok === false ||
  body.success === false ||
  /^(error|fail|failed|failure|rejected|denied|declined|invalid)$/i.test(String(body.status ?? ''));

/** `0`, an empty list and an empty object are how interfaces say that there is no error. */
const saysSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

/** Nothing where it is no JSON object. */
export function readJson(text: string): JsonAnswer | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(body)) return undefined;
  const failed = [body.error, body.errors].some(saysSomething) || isNo(body);
  const words = wordsIn(body).join(' ');
  const [good, bad] = [number(body.good), number(body.bad)];
  const field = fieldIn(words);
  const receipt = idIn(body);
  return {
    ...{ failed, words },
    ...(field && { field }),
    ...(receipt !== undefined && { receipt }),
    ...(good !== undefined && { good }),
    ...(bad !== undefined && { bad }),
  };
}
