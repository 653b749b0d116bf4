import { note, warn } from '@/components/ui/classes';
import { dayContaining } from '@/lib/domain/days';
import { staleDays } from '@/lib/domain/rewards/freshness';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ImportRow } from '@/lib/storage/ledger/rows';
import { useNow } from '@/lib/stores/use-now';
import type { ImportControl } from './import/import-control';
import { ReportDrop } from './ReportDrop';
import { ReportLink } from './ReportLink';
import css from './rewards.module.css';

interface Props {
  last: ImportRow | undefined;
  control: ImportControl;
}

/** How fresh the figures are, and the way to newer ones. */
export function Head({ last, control }: Props) {
  const now = useNow(60_000);
  const day = last && dayContaining(last.at);
  const stale = last && staleDays(last.at, now);
  return (
    <div className={css.top}>
      {day && (
        <p className={stale === undefined ? note : warn}>
          {message('rewards.fresh.last', [dayMonth(day)])}{' '}
          {stale !== undefined && message('rewards.fresh.stale', [`${stale}`])}
        </p>
      )}
      <ReportLink />
      <ReportDrop small onFiles={control.read} />
    </div>
  );
}
