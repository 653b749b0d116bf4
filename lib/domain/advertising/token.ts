import { withoutTail } from '../text';

const MASK = '••••••••';
/** Short pieces of a token occur in ordinary words. */
const SHORTEST_SECRET = 4;

/**
 * The token of the reports: with it anybody reads the account's payments (Rakuten: treat it like
 * a password). Whatever prints, copies, logs or serialises it gets the mask; only `reveal` gives it.
 */
export class ReportToken {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the request itself and for the slot where secrets are stored; nowhere else. */
  reveal(): string {
    return this.#value;
  }

  equals(other: ReportToken): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return maskToken(this.#value);
  }

  toJSON(): string {
    return maskToken(this.#value);
  }

  /** The text without the token in any of its spellings. */
  redact(text: string): string {
    const spellings = spellingsOf(this.#value).filter(({ length }) => length >= SHORTEST_SECRET);
    return spellings.reduce((left, spelling) => left.replaceAll(spelling, MASK), redacted(text));
  }
}

/** What is shown in place of a token: enough to tell two long ones apart, nothing of short ones. */
export const maskToken = (token: string): string =>
  token.length < 40 ? MASK : `${MASK}${withoutTail(token, '=').slice(-4)}`;

/** As it is, as an address has it, and the secret inside the base64. */
function spellingsOf(token: string): string[] {
  const encoded = encodeURIComponent(token);
  const plus = encoded.replaceAll('%2B', '+');
  const all = [
    encodeURIComponent(encoded),
    encoded,
    encoded.toLowerCase(),
    plus,
    token,
    withoutTail(token, '='),
    insideOf(token)?.secret ?? '',
  ];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** Any text without what looks like a token, whoever's it is: for messages of servers. */
export const redacted = (text: string): string =>
  text
    .replace(/(\btoken(?:=|%3D|"\s*:\s*"))[^&\s"'<>]+/gi, `$1${MASK}`)
    .replace(/[A-Za-z0-9+/_-]{24,}(?:=|%3D)*/g, MASK);

export type Holder = 'publisher' | 'advertiser';

/** Every token seen so far: base64 of `…"Token";s:64:"…";s:8:"UserType";s:9:"Publisher";}`. */
function insideOf(token: string): { secret: string; holder: string } | undefined {
  const base64 = token.replaceAll('-', '+').replaceAll('_', '/');
  try {
    const text = atob(base64);
    const [, secret = '', holder = ''] =
      /"Token";s:\d+:"([^"]+)";s:\d+:"UserType";s:\d+:"([A-Za-z]+)"/.exec(text) ?? [];
    return secret === '' ? undefined : { secret, holder };
  } catch {
    return undefined;
  }
}

/** Whose token it says it is; only a hint, for the form may change. */
export function holderOf(token: ReportToken): Holder | undefined {
  const holder = insideOf(token.reveal())?.holder.toLowerCase();
  return holder === 'publisher' || holder === 'advertiser' ? holder : undefined;
}
