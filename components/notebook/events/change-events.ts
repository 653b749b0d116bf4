import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import { send } from '@/lib/messaging/client';
import type { Undo } from '@/lib/stores/checklist-settings';

/** What is done to the calendar in one go. */
export interface EventChange {
  put?: CampaignEvent[];
  remove?: EventId[];
  hide?: EventId[];
  show?: EventId[];
}

export const newEventId = (): EventId => crypto.randomUUID() as EventId;

const told = ({ put = [], remove = [], hide = [], show = [] }: EventChange) =>
  send('changeEvents', { put, remove, hide, show });

/** Changes the calendar; `back` is what takes it back. Rejects when it was not kept. */
export async function changeEvents(change: EventChange, back: EventChange): Promise<Undo> {
  const answer = await told(change);
  if (!answer.ok) throw new Error(answer.reason);
  return async () => {
    const undone = await told(back);
    if (!undone.ok) throw new Error(undone.reason);
    return true;
  };
}

/** A new event, or one that takes the place of another: what is not one's own is hidden behind it. */
export function saved(event: CampaignEvent, before?: CampaignEvent): Promise<Undo> {
  if (!before) return changeEvents({ put: [event] }, { remove: [event.id] });
  if (before.origin.from === 'user') return changeEvents({ put: [event] }, { put: [before] });
  return changeEvents(
    { put: [event], hide: [before.id] },
    { remove: [event.id], show: [before.id] },
  );
}

/** An own event is gone; any other is hidden. */
export const removed = (event: CampaignEvent): Promise<Undo> =>
  event.origin.from === 'user'
    ? changeEvents({ remove: [event.id] }, { put: [event] })
    : changeEvents({ hide: [event.id] }, { show: [event.id] });

export const shownAgain = (ids: readonly EventId[]): Promise<Undo> =>
  changeEvents({ show: [...ids] }, { hide: [...ids] });
