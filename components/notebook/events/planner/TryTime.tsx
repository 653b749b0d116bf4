import { useId } from 'react';
import { instantOf } from '@/lib/domain/events/instant-text';
import { reachedBy } from '@/lib/domain/planner/reach';
import type { Instant } from '@/lib/domain/time-units';
import { CART_WINDOW, purchaseDeadline } from '@/lib/domain/windows';
import { fullDayAndTime, markedName } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import { useCalendar } from '@/lib/stores/use-calendar';
import css from './planner.module.css';
import { reachedWords } from './slot-words';

interface Props {
  /** As the field has it: a time that is being typed is none yet. */
  text: string;
  now: Instant;
  onText: (text: string) => void;
}

const FIRST = '2010-01-01T00:00';
const LAST = '2100-12-31T23:59';

/** What the clicks of a share at some time can reach. */
export function TryTime({ text, now, onText }: Props) {
  const id = useId();
  const at = text >= FIRST && text <= LAST ? instantOf(text) : undefined;
  return (
    <div>
      <h4>
        <label htmlFor={id}>{message('events.planner.planned')}</label>
      </h4>
      <input
        id={id}
        className={css.time}
        type="datetime-local"
        value={text}
        min={FIRST}
        max={LAST}
        onChange={({ target }) => onText(target.value)}
      />
      {at !== undefined && <Reached at={at} now={now} />}
    </div>
  );
}

function Reached({ at, now }: { at: Instant; now: Instant }) {
  const events = useCalendar(at, at + CART_WINDOW, now);
  const reached = events && reachedBy(at, events);
  return (
    <>
      <div role="status">
        {reached?.length === 0 && (
          <p className={css.none}>{message('events.planner.reachesNothing')}</p>
        )}
        <ul className={css.reached}>
          {reached?.map((one) => (
            <li key={one.event.id}>
              <b data-estimated={one.event.confidence === 'estimated' || undefined}>
                {markedName(one.event)}
              </b>
              <p>{reachedWords(one)}</p>
            </li>
          ))}
        </ul>
      </div>
      <p className={css.note}>
        {message('events.planner.clickedAtOnce', [
          fullDayAndTime(purchaseDeadline({ at }) - 60_000),
        ])}
      </p>
    </>
  );
}
