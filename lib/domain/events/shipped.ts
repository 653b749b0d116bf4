import { isDay } from '../days';
import type { CampaignEvent, EventId, EventKind } from './event';
import { instantOf } from './instant-text';
import { KIND_TITLES } from './kind-titles';
import { type Dated, HISTORY } from './shipped-history';

/** Never changed once released: what the user hid is remembered by it. */
const shippedId = (kind: EventKind, start: string) =>
  `shipped:${kind}:${start.slice(0, 10)}` as EventId;

/** The dated campaigns that come with the extension. */
export const SHIPPED_EVENTS: readonly CampaignEvent[] = HISTORY.flatMap(eventOf);

function eventOf(dated: Dated): CampaignEvent[] {
  const { kind, start, end, entry, confidence, source, seen } = dated;
  const [startsAt, endsAt] = [instantOf(start), instantOf(end)];
  const entryOpensAt = entry === undefined ? undefined : instantOf(entry);
  if (startsAt === undefined || endsAt === undefined) return [];
  const event: CampaignEvent = {
    id: shippedId(kind, start),
    kind,
    title: 'title' in dated ? dated.title : KIND_TITLES[dated.kind],
    startsAt,
    endsAt,
    ...(entryOpensAt !== undefined && { entryOpensAt }),
    confidence,
    source,
    ...(isDay(seen) && { sourceDate: seen }),
    origin: { from: 'shipped' },
  };
  return [event];
}
