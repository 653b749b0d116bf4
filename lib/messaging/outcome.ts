/** Why a message was not carried out; the text for people is in the locales. */
export type Refusal =
  | 'sender'
  | 'too-large'
  | 'malformed'
  | 'time'
  | 'unknown-click'
  | 'unknown'
  | 'failed';

export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal };
