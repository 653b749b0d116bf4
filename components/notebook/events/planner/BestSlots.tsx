import { Button } from '@/components/ui/Button';
import type { Slot } from '@/lib/domain/planner/slots';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import css from './planner.module.css';
import { reasonName, slotName } from './slot-words';

interface Props {
  slots: readonly Slot[];
  onTry: (at: Instant) => void;
}

/** The hours in which a share reaches most, each with its reasons. */
export function BestSlots({ slots, onTry }: Props) {
  if (slots.length === 0) return <p className={css.none}>{message('events.planner.none')}</p>;
  return (
    <>
      <ol className={css.slots}>
        {slots.map((slot) => (
          <li key={slot.from} data-estimated={slot.estimated || undefined}>
            <div>
              <b>{slotName(slot)}</b>
              <ul>
                {slot.reasons.map((reason) => (
                  <li key={reason.event.id} data-role={reason.role}>
                    {reasonName(reason)}
                  </li>
                ))}
              </ul>
            </div>
            <Button
              look="plain"
              aria-label={message('events.planner.tryAt', [slotName(slot)])}
              onClick={() => onTry(slot.from)}
            >
              {message('events.planner.try')}
            </Button>
          </li>
        ))}
      </ol>
      <p className={css.note}>{message('events.planner.assumed')}</p>
    </>
  );
}
