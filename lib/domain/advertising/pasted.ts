import { plain } from '../text';
import { REPORT_HOST } from './host';
import { type NetworkId, networkIn } from './networks';
import { decoded, onlyToken, type PastedDates, parametersIn } from './pasted-parts';
import { isAffiliateId } from './site-id';
import { type Holder, holderOf, ReportToken } from './token';

/** What "Get API" gave, taken apart. Nothing but the token is needed. */
export interface Pasted {
  token: ReportToken;
  host: string;
  /** Language of the address, `en`, `en-gb`. */
  locale?: string;
  /** The report's name as the address has it (slug, decoded). */
  report?: string;
  network?: NetworkId;
  dates: PastedDates;
  /** The token says that it is an advertiser's; a hint, no verdict. */
  holder?: Holder;
}

export type PasteProblem =
  | ('blank' | 'tooLong' | 'notHttps' | 'noToken' | 'placeholder' | 'severalTokens')
  /** What was pasted is the site id, an affiliate id, or no token at all. */
  | ('siteId' | 'affiliateId' | 'tooShort' | 'notToken')
  /** An address of somewhere else; or of the right host, but not of a report. */
  | ('otherHost' | 'notReport');

export type PasteResult = { ok: true; pasted: Pasted } | { ok: false; problem: PasteProblem };

const LONGEST = 8_000;
const SHORTEST_BARE = 16;

const refused = (problem: PasteProblem): PasteResult => ({ ok: false, problem });

/** What mail, chats and terminals put around and into an address. */
const unbroken = (text: string): string =>
  plain(text)
    .replaceAll('&amp;', '&')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/^\s*curl\s+(?:-\S+\s+)*/, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/\\$/, ''))
    .join('')
    .trim();

const OPENING = '"\'`<「『(';
const CLOSING = '"\'`>」』),;。、';

/** By hand: a pattern of the same would look at every run of signs once per sign. */
function bare(text: string): string {
  const line = unbroken(text);
  let [from, to] = [0, line.length];
  while (from < to && OPENING.includes(line.charAt(from))) from += 1;
  while (from < to && CLOSING.includes(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to).trim();
}

/**
 * Takes what the user pasted: the whole address of "Get API" or the bare token, encoded or not,
 * in quotes, over several lines, with `token=` before it. A problem never holds what was pasted.
 */
export function connectionIn(text: string): PasteResult {
  if (text.length > LONGEST) return refused('tooLong');
  const pasted = bare(text);
  if (pasted === '') return refused('blank');
  const [address] = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'」』]+/i.exec(pasted) ?? [];
  if (address) return fromAddress(address);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+\//i.test(pasted)) return fromAddress(`https://${pasted}`);
  const looksLikeQuery = /(^|[?&])token\s*[=:]/i.test(pasted);
  return looksLikeQuery ? fromQuery(pasted, {}) : fromBare(pasted);
}

function fromAddress(address: string): PasteResult {
  if (!URL.canParse(address)) return refused('notReport');
  const { protocol, host, username, password, pathname } = new URL(address);
  if (host !== REPORT_HOST || username !== '' || password !== '') return refused('otherHost');
  if (protocol !== 'https:') return refused('notHttps');
  const [, locale, slug] =
    /^\/([a-z]{2}(?:-[a-z]{2})?)\/reports\/([^/]+)(?:\/filters)?\/?$/i.exec(pathname) ?? [];
  if (!locale || !slug) return refused('notReport');
  const [, query = ''] = address.split(/[?#]/);
  const report = decoded(slug);
  return fromQuery(query, { locale: locale.toLowerCase(), report: report.slice(0, 200) });
}

function fromQuery(query: string, found: Partial<Pasted>): PasteResult {
  const { tokens, network, dates } = parametersIn(query);
  const token = onlyToken(tokens);
  if (!token.ok) return refused(token.problem);
  const id = networkIn(network ?? '')?.id;
  return taken(token.value, { ...found, ...(id && { network: id }), dates });
}

function fromBare(pasted: string): PasteResult {
  const value = decoded(pasted);
  if (/^\d{7}$/.test(value)) return refused('siteId');
  if (isAffiliateId(value)) return refused('affiliateId');
  const token = onlyToken([value]);
  if (!token.ok) return refused(token.problem);
  return value.length < SHORTEST_BARE ? refused('tooShort') : taken(value, {});
}

function taken(value: string, found: Partial<Pasted>): PasteResult {
  const token = new ReportToken(value);
  const holder = holderOf(token);
  const pasted = { dates: {}, ...found, token, host: REPORT_HOST, ...(holder && { holder }) };
  return { ok: true, pasted };
}
