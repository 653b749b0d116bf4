import type { Brand } from '../brand';
import type { LocalPostId, PostId } from '../identity';
import { plain } from '../text';
import type { Instant } from '../time-units';
import { CLICK_HOST } from './host';
import { isAffiliateId } from './site-id';

export type LinkId = Brand<string, 'LinkId'>;

/** Longest `u1` that comes back in reports; letters and digits are advised. */
export const MAX_U1 = 72;
const U1 = /^[A-Za-z0-9._-]{1,72}$/;

/** What a link was made for. */
export type LinkSubject =
  | { kind: 'post'; post: PostId | LocalPostId }
  | { kind: 'campaign'; name: string };

/** A link the user made, so that a `u1` in a report is known again. */
export interface TrackedLink {
  id: LinkId;
  at: Instant;
  /** The eleven characters of the publisher. */
  publisher: string;
  /** The advertiser's number. */
  mid: string;
  /** The advertiser's page. */
  page: string;
  u1: string;
  about: LinkSubject;
}

/** So many are remembered, the latest first. */
export const MAX_LINKS = 1_000;
export const MAX_CAMPAIGN = 80;
export const MAX_PAGE = 2_000;

export type LinkProblem = 'page' | 'mid' | 'publisher' | 'u1';

export const isMid = (text: string): boolean => /^\d{1,10}$/.test(text);
export const isU1 = (text: string): boolean => U1.test(text);

/** The page of an advertiser that a link can lead to: an address of the web that is not tracked already. */
export function landingPage(text: string): URL | undefined {
  const address = text.trim();
  if (address.length > MAX_PAGE || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.host !== CLICK_HOST ? url : undefined;
}

export const linkProblems = ({
  page,
  mid,
  publisher,
  u1,
}: Pick<TrackedLink, 'page' | 'mid' | 'publisher' | 'u1'>): LinkProblem[] => [
  ...(landingPage(page) ? [] : (['page'] as const)),
  ...(isMid(mid) ? [] : (['mid'] as const)),
  ...(isAffiliateId(publisher) ? [] : (['publisher'] as const)),
  ...(isU1(u1) ? [] : (['u1'] as const)),
];

/** The address to be copied; each part is percent-encoded, the publisher's id keeps its case. */
export const linkAddress = ({
  publisher,
  mid,
  page,
  u1,
}: Pick<TrackedLink, 'page' | 'mid' | 'publisher' | 'u1'>): string =>
  `https://${CLICK_HOST}/deeplink?id=${encodeURIComponent(publisher)}&mid=${mid}` +
  `&murl=${encodeURIComponent(page)}&u1=${u1}`;

/** A `u1` for a subject: its own number, or the letters of its name and the day. */
export function u1For(about: LinkSubject, day: string): string {
  if (about.kind === 'post') return `post-${about.post}`.slice(0, MAX_U1);
  const letters = plain(about.name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [letters.slice(0, 50) || 'c', day.replaceAll('-', '')].join('-');
}

/** The link that a `u1` of a report came from: the latest one that was made with it. */
export const linkOfU1 = (links: readonly TrackedLink[], u1: string): TrackedLink | undefined =>
  links.find((link) => link.u1 === u1);

/** What an advertiser's host was called the last time. */
export const midOfHost = (links: readonly TrackedLink[], host: string): string | undefined =>
  links.find(({ page }) => URL.canParse(page) && new URL(page).host === host)?.mid;

/** The latest first; the same link again takes its place. */
export const remembered = (
  links: readonly TrackedLink[],
  link: TrackedLink,
): readonly TrackedLink[] => {
  const address = linkAddress(link);
  return [link, ...links.filter((one) => linkAddress(one) !== address)].slice(0, MAX_LINKS);
};

/** Those in which every word occurs: page, `u1`, number, name. */
export function searchLinks(links: readonly TrackedLink[], text: string): TrackedLink[] {
  const words = plain(text).toLowerCase().split(/\s+/).filter(Boolean);
  return links.filter(({ page, u1, mid, about }) => {
    const name = about.kind === 'campaign' ? about.name : about.post;
    const all = plain([page, u1, mid, name].join(' ')).toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
