import { MASK, Secret } from '../secret';
import { withoutTail } from '../text';

/**
 * The token of the reports: with it anybody reads the account's payments (Rakuten: treat it like
 * a password).
 */
export class ReportToken extends Secret {
  override toString(): string {
    return maskToken(this.reveal());
  }

  override redact(text: string): string {
    return super.redact(redacted(text));
  }

  protected override spellings(): string[] {
    return [...super.spellings(), insideOf(this.reveal())?.secret ?? ''];
  }
}

/** What is shown in place of a token: enough to tell two long ones apart, nothing of short ones. */
export const maskToken = (token: string): string =>
  token.length < 40 ? MASK : `${MASK}${withoutTail(token, '=').slice(-4)}`;

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
