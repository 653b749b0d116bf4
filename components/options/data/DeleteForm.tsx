import { Button } from '@/components/ui/Button';
import { type JstDay, jstDay } from '@/lib/domain/time';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { deletionItem } from '@/lib/storage/settings';
import { useDeletionView } from '@/lib/stores/options-deletion';
import { useStored } from '@/lib/stores/use-stored';
import { DayField } from './DayField';
import css from './data.module.css';
import { RangeCount } from './RangeCount';
import { useRange } from './use-range';

/** Deletes a range of days or everything; nothing happens before the bar's ten seconds are over. */
export function DeleteForm({ since }: { since: JstDay | undefined }) {
  const today = jstDay(systemClock());
  const { from, to, setFrom, setTo, read } = useRange(today, today);
  const schedule = useDeletionView((view) => view.schedule);
  const pending = useStored(deletionItem);
  const bounds = { min: since ?? today, max: today };
  const waiting = pending !== null;
  return (
    <div className={css.delete}>
      <div>
        <h3>{message('options.data.deleteTitle')}</h3>
        <p className={css.note}>{message('options.data.undoNote')}</p>
      </div>
      <div className={css.range}>
        <div>
          <div className={css.days}>
            <DayField {...bounds} label={message('options.data.from')} value={from} set={setFrom} />
            <span aria-hidden="true">{message('unit.through')}</span>
            <DayField {...bounds} label={message('options.data.to')} value={to} set={setTo} />
          </div>
          <RangeCount read={read} />
          <p className={css.note}>{message('options.data.rangeNote')}</p>
        </div>
        <Button
          look="danger"
          disabled={waiting || 'problem' in read}
          onClick={() => void ('from' in read && schedule(read))}
        >
          {message('options.data.deleteRange')}
        </Button>
      </div>
      <div className={css.all}>
        <p className={css.note}>{message('options.data.allNote')}</p>
        <Button look="danger" disabled={waiting} onClick={() => void schedule({ all: true })}>
          {message('options.data.deleteAll')}
        </Button>
      </div>
    </div>
  );
}
