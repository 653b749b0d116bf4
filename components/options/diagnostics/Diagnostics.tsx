import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { recentDiagnostics } from '@/lib/storage/diagnostics';
import { useHistory } from '@/lib/stores/use-history';
import { Loading } from '../Loading';
import { Changed } from './Changed';
import { CopyReport } from './CopyReport';
import css from './diagnostics.module.css';
import { Reads } from './Reads';
import { Errors, Refused } from './Troubles';

export function Diagnostics() {
  const rows = useHistory(recentDiagnostics);
  if (!rows) return <Loading />;
  return (
    <div className={css.diagnostics}>
      {rows.length === 0 && (
        <State kind="empty" title={message('options.diagnostics.emptyTitle')}>
          <p>{message('options.diagnostics.empty')}</p>
        </State>
      )}
      <Changed rows={rows} />
      <CopyReport rows={rows} />
      <Reads rows={rows.filter((row) => row.type === 'page')} />
      <Refused rows={rows.filter((row) => row.type === 'refused')} />
      <Errors rows={rows.filter((row) => row.type === 'error')} />
    </div>
  );
}
