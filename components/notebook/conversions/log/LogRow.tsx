import { note } from '@/components/ui/classes';
import { isReversal } from '@/lib/domain/conversions/kind';
import {
  checkSentence,
  kindName,
  saidSentence,
  stateName,
  waitSentence,
} from '@/lib/i18n/conversion-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { Attempts } from './Attempts';
import css from './log.module.css';
import { RowActions } from './RowActions';
import type { RowProps } from './row-props';

/** One conversion: what was told, what came back, and what to look at. */
export function LogRow(props: RowProps) {
  const { row } = props;
  const { event, state, outcome, attempts } = row;
  const waits = waitSentence(row);
  return (
    <li className={css.row}>
      <div className={css.head}>
        <span className={css.state} data-state={state}>
          {stateName(state)}
        </span>
        <b>{message('conversions.log.order', [row.orderId])}</b>
        {event.test && <span className={css.test}>{message('conversions.log.test')}</span>}
        <span>
          {kindName(event.kind)} {isReversal(event.kind) && '−'}
          {moneyWords(event)}
        </span>
        <span className={note}>
          {dateTime(row.at)} · {row.profileName}
        </span>
      </div>
      {waits ? (
        <p>{waits}</p>
      ) : (
        outcome && (
          <p>
            {saidSentence(outcome)}{' '}
            {outcome.is === 'delivered' && outcome.receipt !== undefined && (
              <span className={note}>{message('conversions.log.receipt', [outcome.receipt])}</span>
            )}
          </p>
        )
      )}
      {outcome && (
        <p className={css.look}>
          <b>{message('conversions.log.look')}</b> {checkSentence(outcome)}
          {outcome.is === 'rejected' && outcome.said !== undefined && <q>{outcome.said}</q>}
        </p>
      )}
      {attempts.length > 0 && <Attempts attempts={attempts} />}
      <RowActions {...props} />
    </li>
  );
}
