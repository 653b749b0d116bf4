import { ranSiteIdIn } from '../../advertising/click-reference';
import { type Instant, MINUTE } from '../../time-units';
import { expiresAt } from '../click/kept';
import { isReversal } from '../kind';
import type { ConversionEvent } from './event';

/** What will be sent all the same, but may not be counted. */
export const WARNINGS = [
  'clickMissing',
  'clickMalformed',
  'landingMissing',
  'clickExpired',
  'clickLater',
  'landingFuture',
  'otherMerchant',
  'pipe',
] as const;
export type Warning = (typeof WARNINGS)[number];

/** Landings are told to the minute. */
const MINUTE_OFF = MINUTE;

function clickWarnings(event: ConversionEvent, mid: string, now: Instant): Warning[] {
  const { click, at } = event;
  if (!click || click.siteId === '') return [click?.unread ? 'clickMalformed' : 'clickMissing'];
  const found: Warning[] = [];
  if (!ranSiteIdIn(click.siteId).ok) found.push('clickMalformed');
  if (click.mid !== undefined && click.mid !== mid) found.push('otherMerchant');
  const { landedAt } = click;
  if (landedAt === undefined) return [...found, 'landingMissing'];
  if (landedAt > now + MINUTE_OFF) found.push('landingFuture');
  // Taking back keeps the click of the sale, however long ago that was.
  if (isReversal(event.kind)) return found;
  if (landedAt > at + MINUTE_OFF) found.push('clickLater');
  else if (at >= expiresAt({ landedAt })) found.push('clickExpired');
  return found;
}

/**
 * A list is joined with `|`: encoded in an item it survives where lists are split before they are
 * decoded; whether Rakuten does so is not documented.
 */
const hasPipe = ({ lines }: ConversionEvent): boolean =>
  lines.some(({ sku, name }) => `${sku}${name}`.includes('|'));

export const warningsOf = (event: ConversionEvent, mid: string, now: Instant): Warning[] => [
  ...clickWarnings(event, mid, now),
  ...(hasPipe(event) ? (['pipe'] as const) : []),
];
