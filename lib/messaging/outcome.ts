import type { DatabaseTrouble } from '../domain/database-trouble';

/** Why a message was not carried out; the text for people is in the locales. */
export type Refusal =
  | 'sender'
  | 'too-large'
  | 'malformed'
  | 'time'
  | 'unknown-click'
  | 'unknown'
  | DatabaseTrouble
  | 'failed';

export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal };
