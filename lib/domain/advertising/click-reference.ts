import type { Brand } from '../brand';
import { isAffiliateId } from './site-id';

/** What a landing carries of a click (`ranSiteID`): 34 characters, passed on exactly as they came. */
export type RanSiteId = Brand<string, 'RanSiteId'>;

/**
 * 11 characters of the publisher, a hyphen, 22 of the click. Split by position, never at the first
 * hyphen: the publisher's part may have one itself.
 */
export interface RanSiteParts {
  whole: RanSiteId;
  publisher: string;
  click: string;
}

export type RanSiteProblem =
  | { id: 'blank' }
  | { id: 'length'; found: number }
  /** No hyphen in the twelfth place. */
  | { id: 'separator' }
  /** Something else than letters, digits and `- . _ / *`. */
  | { id: 'characters' };

const PUBLISHER = 11;
export const RAN_SITE_ID_LENGTH = 34;
const CHARACTERS = /^[A-Za-z0-9._/*-]*$/;

export function ranSiteIdIn(
  text: string,
): { ok: true; parts: RanSiteParts } | { ok: false; problem: RanSiteProblem } {
  const whole = text.trim();
  if (whole === '') return { ok: false, problem: { id: 'blank' } };
  if (!CHARACTERS.test(whole)) return { ok: false, problem: { id: 'characters' } };
  if (whole.length !== RAN_SITE_ID_LENGTH)
    return { ok: false, problem: { id: 'length', found: whole.length } };
  if (whole[PUBLISHER] !== '-') return { ok: false, problem: { id: 'separator' } };
  const [publisher, click] = [whole.slice(0, PUBLISHER), whole.slice(PUBLISHER + 1)];
  return { ok: true, parts: { whole: whole as RanSiteId, publisher, click } };
}

/** A `/` of the publisher's id is written as `_` in a `ranSiteID`. */
const comparable = (publisher: string): string => publisher.replaceAll('/', '_');

export interface ClickReference {
  /** The advertiser's number. */
  mid: string | undefined;
  /** `ranEAID`, or `LSNPUBID`: the publisher, by 11 characters or by the number of the site. */
  publisher: string | undefined;
  /** Which parameter the click was taken from; `siteID` repeats `ranSiteID`. */
  from: 'ranSiteID' | 'siteID' | undefined;
  parts: RanSiteParts | undefined;
  doubts: readonly ClickDoubt[];
}

/** What does not fit together; none of it is corrected. */
export type ClickDoubt =
  | { id: 'ranSiteId'; problem: RanSiteProblem }
  | { id: 'midMissing' }
  | { id: 'midNotNumber' }
  /** `ranSiteID` and `siteID` name different clicks. */
  | { id: 'twoClicks' }
  /** The click belongs to another publisher than `ranEAID` says. */
  | { id: 'twoPublishers' };

const NAMES = ['ranmid', 'raneaid', 'ransiteid', 'siteid', 'lsnpubid'] as const;
type Name = (typeof NAMES)[number];

/** Our own marks of them: a page may use `siteID` for something else. */
const TELLING: readonly Name[] = ['ranmid', 'raneaid', 'ransiteid', 'lsnpubid'];
const LONGEST = 200;

/** Query first, then what a single-page shop keeps behind `#`. Names without regard to case. */
function parametersOf({ search, hash }: URL): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  const [, behind = ''] = hash.split('?');
  for (const text of [search, behind]) {
    for (const [key, value] of new URLSearchParams(text)) {
      const name = NAMES.find((one) => one === key.toLowerCase());
      if (name && value.trim() !== '') found[name] ??= value.trim().slice(0, LONGEST);
    }
  }
  return found;
}

/**
 * What a landing's address says of the click that led there; nothing where it has none of the
 * parameters. `ranSiteID` comes first, `siteID` where there is none that can be read.
 */
export function clickReferenceIn(address: string): ClickReference | undefined {
  if (!URL.canParse(address)) return undefined;
  const found = parametersOf(new URL(address));
  const fallback = ranSiteIdIn(found.siteid ?? '');
  if (!TELLING.some((name) => found[name]) && !fallback.ok) return undefined;
  const first = ranSiteIdIn(found.ransiteid ?? '');
  const taken = first.ok || !fallback.ok ? first : fallback;
  const parts = taken.ok ? taken.parts : undefined;
  const from = parts && (first.ok ? 'ranSiteID' : 'siteID');
  const publisher = found.raneaid ?? found.lsnpubid;
  const doubts: ClickDoubt[] = [...midDoubts(found.ranmid)];
  if (!taken.ok) doubts.push({ id: 'ranSiteId', problem: taken.problem });
  if (first.ok && fallback.ok && first.parts.whole !== fallback.parts.whole)
    doubts.push({ id: 'twoClicks' });
  if (parts && publisher && isOther(publisher, parts)) doubts.push({ id: 'twoPublishers' });
  return { mid: found.ranmid, publisher, from, parts, doubts };
}

function midDoubts(mid: string | undefined): ClickDoubt[] {
  if (mid === undefined) return [{ id: 'midMissing' }];
  return /^\d{1,10}$/.test(mid) ? [] : [{ id: 'midNotNumber' }];
}

/** A number of a site cannot be compared with 11 characters. */
const isOther = (publisher: string, parts: RanSiteParts): boolean =>
  isAffiliateId(publisher) && comparable(publisher) !== comparable(parts.publisher);
