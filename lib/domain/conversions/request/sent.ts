import { MASK, type Secret } from '../../secret';
import { nvpAddress, type RequestDraft } from './draft';

/** A request as it goes out. With a secret in it, it belongs into `fetch` and nowhere else. */
export interface OutgoingRequest {
  method: 'GET' | 'POST';
  address: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** Base64 as addresses take it. The text is plain ASCII: everything else is percent-encoded. */
export const urlBase64 = (ascii: string): string =>
  btoa(ascii).replaceAll('+', '-').replaceAll('/', '_');

function outgoing(draft: RequestDraft, bearer: string, signature: string): OutgoingRequest {
  switch (draft.variant) {
    case 'gateway':
      return {
        method: 'POST',
        address: draft.address,
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: draft.body,
      };
    case 'ep':
      return { method: 'GET', address: draft.address, headers: {} };
    case 'nvp': {
      const message = urlBase64(draft.raw);
      return { method: 'GET', address: nvpAddress({ ...draft, message, signature }), headers: {} };
    }
  }
}

/** The request with key and signature masked: this one may be shown, copied and kept. */
export const shownRequest = (draft: RequestDraft): OutgoingRequest => outgoing(draft, MASK, MASK);

/** Signs a text with a key; base64 as addresses take it. */
export type Sign = (text: string, key: string) => string;

/** The request itself. A variant without a key needs none. */
export function secretRequest(
  draft: RequestDraft,
  key: Secret | undefined,
  sign: Sign,
): OutgoingRequest | undefined {
  if (draft.variant === 'ep') return outgoing(draft, '', '');
  if (!key) return undefined;
  const signature = draft.variant === 'nvp' ? sign(draft.raw, key.reveal()) : '';
  return outgoing(draft, key.reveal(), signature);
}

/** A request as a person reads it, and as it is copied. */
export const requestText = ({ method, address, headers, body }: OutgoingRequest): string =>
  [
    `${method} ${address}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['', body]),
  ].join('\n');
