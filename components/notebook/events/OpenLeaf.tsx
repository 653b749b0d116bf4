import type { CampaignEvent } from '@/lib/domain/events/event';
import { eventName } from '@/lib/i18n/event-names';
import { fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { feedsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { DayView } from './event/DayView';
import { EventForm } from './event/EventForm';
import { EventView } from './event/EventView';
import { Sheet } from './event/Sheet';
import type { Open, OpenControl } from './use-open';

interface Props {
  control: OpenControl;
  events: readonly CampaignEvent[];
}

/** The day, the event or the form that is open. */
export function OpenLeaf({ control, events }: Props) {
  const { open, close } = control;
  if (!open) return null;
  return (
    <Sheet key={keyOf(open)} title={titleOf(open)} onClose={close}>
      {open.kind === 'day' && (
        <DayView day={open.day} events={events} onEvent={control.event} onAdd={control.add} />
      )}
      {open.kind === 'event' && <EventLeaf event={open.event} control={control} />}
      {open.kind === 'form' && (
        <EventForm
          initial={open.initial}
          before={open.before}
          id={open.id}
          onSave={(event) => control.save(event, open.before)}
          onCancel={close}
        />
      )}
    </Sheet>
  );
}

function EventLeaf({ event, control }: { event: CampaignEvent; control: OpenControl }) {
  const { origin } = event;
  const feeds = useStored(feedsItem);
  const feed = origin.from === 'feed' ? feeds?.find(({ id }) => id === origin.feed) : undefined;
  return (
    <EventView
      event={event}
      feedName={feed?.name}
      onEdit={control.edit}
      onDuplicate={control.duplicate}
      onRemove={control.remove}
    />
  );
}

const keyOf = (open: Open): string =>
  open.kind === 'day'
    ? open.day
    : `${open.kind} ${open.kind === 'event' ? open.event.id : open.id}`;

function titleOf(open: Open): string {
  if (open.kind === 'day') return fullDayName(open.day);
  if (open.kind === 'event') return eventName(open.event);
  return message(open.before ? 'events.form.edit' : 'events.form.add');
}
