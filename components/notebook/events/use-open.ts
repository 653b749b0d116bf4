import { useState } from 'react';
import type { Kept } from '@/components/ui/use-kept';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import type { JstDay } from '@/lib/domain/time';
import { eventName } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import { newEventId, removed, saved } from './change-events';
import { type EventTexts, textsOf, textsOnDay } from './event/typed-event';

/** What lies open over the calendar. */
export type Open =
  | { kind: 'day'; day: JstDay }
  | { kind: 'event'; event: CampaignEvent }
  | { kind: 'form'; initial: EventTexts; before?: CampaignEvent | undefined; id: EventId };

export interface OpenControl {
  open: Open | undefined;
  close: () => void;
  day: (day: JstDay) => void;
  event: (event: CampaignEvent) => void;
  add: (day: JstDay) => void;
  edit: (event: CampaignEvent) => void;
  duplicate: (event: CampaignEvent) => void;
  remove: (event: CampaignEvent) => void;
  save: (event: CampaignEvent, before: CampaignEvent | undefined) => void;
}

/** The leaf over the calendar, and what its buttons do. */
export function useOpen(keep: Kept['keep']): OpenControl {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const form = (initial: EventTexts, before?: CampaignEvent) => {
    const id = before?.origin.from === 'user' ? before.id : newEventId();
    setOpen({ kind: 'form', initial, before, id });
  };
  return {
    open,
    close,
    day: (day) => setOpen({ kind: 'day', day }),
    event: (event) => setOpen({ kind: 'event', event }),
    add: (day) => form(textsOnDay(day)),
    edit: (event) => form(textsOf(event), event),
    duplicate: (event) => form(textsOf(event)),
    remove: (event) => {
      close();
      const words = event.origin.from === 'user' ? 'deleted' : 'hidden';
      void keep(removed(event), message(`events.said.${words}`, [eventName(event)]), 'undoable');
    },
    save: (event, before) => {
      close();
      const words = before ? 'changed' : 'added';
      void keep(
        saved(event, before),
        message(`events.said.${words}`, [eventName(event)]),
        'undoable',
      );
    },
  };
}
