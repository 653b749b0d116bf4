import { dayContaining } from '@/lib/domain/days';
import type { SaleSaying } from '@/lib/domain/rewards/saying';
import { count, dayMonth, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Preview } from '@/lib/ledger/preview';
import css from './import.module.css';

/** Sales of which the report says something else than the ledger: what they were, what they become. */
export function Moves({ preview: { moves, moveCount } }: { preview: Preview }) {
  if (moveCount === 0) return null;
  return (
    <details className={css.moves} open={moveCount <= 5}>
      <summary>{message('rewards.import.moves', [count(moveCount)])}</summary>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{message('rewards.column.date')}</th>
            <th scope="col">{message('rewards.column.item')}</th>
            <th scope="col">{message('rewards.column.before')}</th>
            <th scope="col">{message('rewards.column.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ fingerprint, occurredAt, itemName, shopName, before, after }) => (
            <tr key={fingerprint}>
              <td>{dayMonth(dayContaining(occurredAt))}</td>
              <th scope="row">
                {itemName}
                <small>{shopName}</small>
              </th>
              <td>{sayingWords(before)}</td>
              <td data-status={after.status}>{sayingWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moveCount > moves.length && (
        <p className={css.note}>
          {message('rewards.import.more', [count(moveCount - moves.length)])}
        </p>
      )}
    </details>
  );
}

const sayingWords = ({ status, reward }: SaleSaying): string =>
  message('rewards.import.saying', [message(`rewards.status.${status}`), yen(reward)]);
