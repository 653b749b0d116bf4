import type { Compared } from '@/lib/domain/rewards/ledger';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { signed, signedYen } from '../../rank/signed';

interface Props {
  kind: 'monthBefore' | 'yearBefore';
  compared: Compared;
}

/** How much more or less than another month; one without a report is not compared with. */
export function Against({ kind, compared }: Props) {
  const { base } = compared;
  return (
    <li>
      <span>{message(`rewards.figures.glance.${kind}`, [monthName(base)])}</span>{' '}
      {compared.known ? (
        <b>
          {signedYen(compared.change.reward)}
          <small>
            {message('rewards.figures.glance.salesChange', [signed(compared.change.sales)])}
          </small>
        </b>
      ) : (
        <small>{message('rewards.figures.noReport')}</small>
      )}
    </li>
  );
}
