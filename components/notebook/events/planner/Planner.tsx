import { useMemo, useState } from 'react';
import { bestSlots } from '@/lib/domain/planner/slots';
import { DAY, type Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { useOwnHours } from '@/lib/stores/own-hours';
import { useCalendar } from '@/lib/stores/use-calendar';
import { Part } from '../../Part';
import { localText } from '../event/typed-event';
import events from '../events.module.css';
import { BestSlots } from './BestSlots';
import { HoursForm } from './HoursForm';
import { NextLine } from './NextLine';
import { TryTime } from './TryTime';

const DAYS = 7;
const MOST = 6;
/** The last share of the last day reaches a day further. */
const AHEAD = (DAYS + 2) * DAY;
/** A campaign comes about once a month. */
const NEXT = 45 * DAY;

/** When sharing pays in the coming days, and what a share at any time reaches. */
export function Planner({ now }: { now: Instant }) {
  const [planned, setPlanned] = useState<string>();
  const ahead = useCalendar(now, now + NEXT, now);
  const hours = useOwnHours();
  const slots = useMemo(() => {
    const near = ahead?.filter(({ startsAt }) => startsAt < now + AHEAD);
    return near && hours && bestSlots({ events: near, hours, now, days: DAYS, most: MOST });
  }, [ahead, hours, now]);
  return (
    <Part title={message('events.planner.title')}>
      {ahead && <NextLine events={ahead} now={now} />}
      <div className={events.columns}>
        <div>
          <h4>{message('events.planner.best', [`${DAYS}`])}</h4>
          {slots && <BestSlots slots={slots} onTry={(at) => setPlanned(localText(at))} />}
          {hours && <HoursForm hours={hours} />}
        </div>
        <TryTime text={planned ?? localText(now)} now={now} onText={setPlanned} />
      </div>
    </Part>
  );
}
