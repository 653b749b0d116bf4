import { dayContaining, shiftDay, startOfDay } from '../days';
import { weightOf } from '../planner/weights';
import { DAY, type Instant } from '../time-units';
import { byStart, type CampaignEvent } from './event';
import { KIND_TITLES } from './kind-titles';

/** Posts for a campaign are written in the week before it. */
const CAMPAIGN_NEAR = 7 * DAY;

/** What curators tag posts for the event with; none is known for one of no known kind. */
export function tagOf({ kind, hashtag }: CampaignEvent): string | undefined {
  if (hashtag !== undefined) return hashtag;
  const titles: Partial<Record<CampaignEvent['kind'], string>> = KIND_TITLES;
  const title = titles[kind];
  return title && `#${title}`;
}

/** How far ahead `eventsNear` looks. */
export const nearUntil = (now: Instant): Instant => now + CAMPAIGN_NEAR;

/**
 * Events a post written now is still read in: campaigns of the week, and regular days of today and
 * tomorrow. What is sure goes first, and then what weighs more.
 */
export function eventsNear(events: readonly CampaignEvent[], now: Instant): CampaignEvent[] {
  const dayAfter = startOfDay(shiftDay(dayContaining(now), 2));
  const until = ({ kind }: CampaignEvent) =>
    kind.startsWith('regular-') ? dayAfter : nearUntil(now);
  const isEstimate = ({ confidence }: CampaignEvent) => Number(confidence === 'estimated');
  return events
    .filter((event) => event.endsAt > now && event.startsAt < until(event))
    .sort((a, b) => isEstimate(a) - isEstimate(b) || weightOf(b) - weightOf(a) || byStart(a, b));
}
