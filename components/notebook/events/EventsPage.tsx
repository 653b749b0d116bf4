import { State } from '@/components/ui/State';
import { shiftDay, startOfDay, weekday } from '@/lib/domain/days';
import { firstDay, type JstMonth, lastDay, monthOf } from '@/lib/domain/month';
import { message } from '@/lib/i18n/message';
import { useCalendar } from '@/lib/stores/use-calendar';
import { useNow } from '@/lib/stores/use-now';
import { Calendar } from './Calendar';
import css from './events.module.css';
import { Files } from './files/Files';
import { Planner } from './planner/Planner';
import { Results } from './results/Results';
import { Shares } from './shares/Shares';
import { usePlace } from './use-place';

const MINUTE = 60_000;

/** The whole weeks that a month touches. */
function spanOf(month: JstMonth) {
  const [first, last] = [firstDay(month), lastDay(month)];
  return {
    from: startOfDay(shiftDay(first, -weekday(first))),
    to: startOfDay(shiftDay(last, 7 - weekday(last))),
  };
}

/** Rakuten's calendar, when sharing pays, and what an event brought. */
export function EventsPage() {
  const now = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  const place = usePlace(monthOf(now));
  const { from, to } = spanOf(place.month);
  const events = useCalendar(from, to, now);
  if (!events) return <State kind="loading" title={message('notebook.count.loading')} />;
  return (
    <>
      <div className={css.calendar}>
        <Calendar place={place} events={events} now={now} />
      </div>
      <Planner now={now} />
      <Shares now={now} />
      <Results now={now} />
      <Files shown={events} month={place.month} now={now} />
    </>
  );
}
