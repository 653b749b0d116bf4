import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { dayContaining } from '@/lib/domain/days';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { firstDay, monthOf } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { Agenda } from './calendar/Agenda';
import { Legend } from './calendar/Legend';
import { MonthView } from './calendar/MonthView';
import { Toolbar } from './calendar/Toolbar';
import { HiddenEvents } from './HiddenEvents';
import { OpenLeaf } from './OpenLeaf';
import { useOpen } from './use-open';
import type { PlaceControl } from './use-place';

interface Props {
  place: PlaceControl;
  events: readonly CampaignEvent[];
  now: Instant;
}

/** The month, what is open of it, and what was last done to it. */
export function Calendar({ place, events, now }: Props) {
  const kept = useKept();
  const control = useOpen(kept.keep);
  const today = dayContaining(now);
  const present = monthOf(now);
  const { month } = place;
  const shown = { month, events, today, onDay: control.day, onEvent: control.event };
  return (
    <>
      <Toolbar place={place} present={present}>
        <Button
          look="primary"
          onClick={() => control.add(month === present ? today : firstDay(month))}
        >
          {message('events.page.add')}
        </Button>
      </Toolbar>
      <Outcome said={kept.said} takeBack={kept.takeBack} />
      {place.view === 'month' ? (
        <MonthView {...shown} onMonth={place.setMonth} />
      ) : (
        <Agenda {...shown} />
      )}
      <Legend />
      <HiddenEvents month={month} now={now} keep={kept.keep} />
      <OpenLeaf control={control} events={events} />
    </>
  );
}
