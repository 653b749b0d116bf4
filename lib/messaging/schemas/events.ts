import { z } from 'zod';
import { MAX_OWN_EVENTS } from '../../domain/events/edits';
import type { CampaignEvent } from '../../domain/events/event';
import { eventIdOf, feedIdOf, parseEvent } from '../../domain/events/parse';
import { asShareId, parseAnyPostId, parseItemKey } from '../../domain/identity';
import { instant, parsed } from './parts';

const eventId = parsed(eventIdOf, 200);

/** What the user did to the calendar; only own events are put. */
export const eventChanges = z.object({
  put: z
    .array(
      z.custom<CampaignEvent>(isOwnEvent).transform((event) => {
        const parsed = parseEvent(event);
        return parsed.kind === 'event' ? parsed.event : event;
      }),
    )
    .max(MAX_OWN_EVENTS),
  remove: z.array(eventId).max(MAX_OWN_EVENTS),
  hide: z.array(eventId).max(MAX_OWN_EVENTS),
  show: z.array(eventId).max(MAX_OWN_EVENTS),
});

function isOwnEvent(value: unknown): boolean {
  const parsed = parseEvent(value);
  return parsed.kind === 'event' && parsed.event.origin.from === 'user';
}

const shareId = z.uuid().transform(asShareId);

export const share = z.object({
  id: shareId,
  at: instant,
  /** Where it was shared, in the user's word. */
  channel: z.string().min(1).max(40),
  postId: parsed(parseAnyPostId, 64).optional(),
  itemKey: parsed(parseItemKey, 140).optional(),
  note: z.string().max(300).optional(),
});

export const shareRef = z.object({ id: shareId });

/** The address is judged by `feedAddress`, so that the answer can say what is wrong with it. */
export const newFeed = z.object({ url: z.string().max(2_000), name: z.string().max(200) });

export const feedRef = z.object({ id: parsed(feedIdOf, 200) });

/** A reminder that was shown, to be shown once more an hour later. */
export const reminderRef = z.object({ id: z.string().min(1).max(400) });
