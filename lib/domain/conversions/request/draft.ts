import type { ConversionEvent } from '../event/event';
import { exponentOf, type Profile } from '../profile';
import { gatewayBody } from './gateway';
import { type MinorOrder, minorOrder } from './lines';
import { fitting, joined, MAX_REQUEST, nameParameter, orderParameters } from './parameters';

/** A request without the secret: what is missing is put in where it is sent, or masked. */
export type RequestDraft =
  | { variant: 'gateway'; address: string; body: string }
  | { variant: 'ep'; address: string; cut: boolean }
  /** `raw` is what gets signed. */
  | { variant: 'nvp'; address: string; mid: string; raw: string; cut: boolean };

export type RequestProblem =
  /** More digits than the currency is sent with. */
  | 'digits'
  /** A discount larger than what it is taken off. */
  | 'discount'
  | 'currency'
  | 'tooLong';

export type Drafted = { ok: true; draft: RequestDraft } | { ok: false; problem: RequestProblem };

/** What `ep` and `nvp` call where an order came from. */
const SOURCE = 'roomtecho';

const isCut = (text: string): boolean => text.endsWith('trunc=true');

/** The exact request of an event, or why there can be none. */
export function draftOf(profile: Profile, event: ConversionEvent): Drafted {
  if (profile.variant === 'gateway') {
    const body = gatewayBody(profile, event);
    return { ok: true, draft: { variant: 'gateway', address: profile.address, body } };
  }
  const exponent = exponentOf(profile, event.currency);
  if (exponent === undefined) return { ok: false, problem: 'currency' };
  const order = minorOrder(event, exponent, profile.discount);
  if (!order) {
    const spreads = minorOrder(event, exponent, 'line') !== undefined;
    return { ok: false, problem: spreads ? 'discount' : 'digits' };
  }
  const draft =
    profile.variant === 'ep' ? epDraft(profile, event, order) : nvpDraft(profile, event, order);
  return draft ? { ok: true, draft } : { ok: false, problem: 'tooLong' };
}

function epDraft(
  { address, mid }: Profile,
  event: ConversionEvent,
  order: MinorOrder,
): RequestDraft | undefined {
  const front = `${address}?${joined([
    ['mid', mid],
    ['xml', '1'],
    ['source', SOURCE],
  ])}&`;
  const fits = (text: string) => front.length + text.length <= MAX_REQUEST;
  const text = fitting(orderParameters(event, order), nameParameter(order), fits);
  return text === undefined
    ? undefined
    : { variant: 'ep', address: front + text, cut: isCut(text) };
}

/** Of a signature: 16 bytes as base64. */
const SIGNATURE = 24;

function nvpDraft(
  { address, mid }: Profile,
  event: ConversionEvent,
  order: MinorOrder,
): RequestDraft | undefined {
  const empty = nvpAddress({ address, mid, message: '', signature: 'x'.repeat(SIGNATURE) });
  const fits = (text: string) => empty.length + 4 * Math.ceil(text.length / 3) <= MAX_REQUEST;
  const raw = fitting(orderParameters(event, order), nameParameter(order), fits);
  return raw === undefined ? undefined : { variant: 'nvp', address, mid, raw, cut: isCut(raw) };
}

export const nvpAddress = (parts: {
  address: string;
  mid: string;
  message: string;
  signature: string;
}): string => `${parts.address}?mid=${parts.mid}&msg=${parts.message}&md5=${parts.signature}&xml=1`;
