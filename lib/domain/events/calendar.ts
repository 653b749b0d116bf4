import type { Instant } from '../time-units';
import { estimatesBetween } from './estimates';
import { byStart, type CampaignEvent, type EventId, type FeedId, overlaps } from './event';
import { regularEvents } from './regular';

/** Events of an address the user subscribed to; a feed before another goes before it. */
export interface Feed {
  id: FeedId;
  events: readonly CampaignEvent[];
}

export interface CalendarParts {
  shipped: readonly CampaignEvent[];
  own: readonly CampaignEvent[];
  feeds: readonly Feed[];
  /** What the user does not want to see, of whatever origin but the own. */
  hidden: readonly EventId[];
}

/** Every event that overlaps the span, once each: what the user says goes before everything. */
export function calendarOf(
  { shipped, own, feeds, hidden }: CalendarParts,
  from: Instant,
  to: Instant,
  now: Instant,
): CampaignEvent[] {
  const layers = [own, ...feeds.map(({ events }) => events), shipped];
  const unwanted = new Set<string>(hidden);
  const seen = (event: CampaignEvent) => event.origin.from === 'user' || !unwanted.has(event.id);
  const known = layers.map((layer) => layer.filter(seen));
  // A campaign that is hidden is known all the same: hiding it must not bring an estimate back.
  const estimates = estimatesBetween(layers.flat(), from, to, now);
  const all = [...known, regularEvents(from, to).filter(seen), estimates.filter(seen)];
  const inside = all.map((layer) =>
    layer.filter((event) => event.startsAt < to && event.endsAt > from),
  );
  return merged(inside);
}

/** Layers from the most to the least trusted; what a layer says again is left out. */
function merged(layers: readonly (readonly CampaignEvent[])[]): CampaignEvent[] {
  const kept = new Map<string, CampaignEvent[]>();
  const ids = new Set<string>();
  for (const layer of layers) {
    const fresh = layer.filter(
      (event) =>
        !ids.has(event.id) && !kept.get(groupOf(event))?.some((better) => overlaps(better, event)),
    );
    for (const event of fresh) {
      if (ids.has(event.id)) continue;
      ids.add(event.id);
      const group = kept.get(groupOf(event));
      if (group) group.push(event);
      else kept.set(groupOf(event), [event]);
    }
  }
  return [...kept.values()].flat().sort(byStart);
}

/** Among campaigns of no known kind, only those of one name can be the same. */
const groupOf = ({ kind, title }: CampaignEvent): string =>
  kind === 'other' ? `other ${title}` : kind;
