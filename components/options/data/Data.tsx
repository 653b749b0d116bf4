import { historySummary } from '@/lib/storage/queries/options-summary';
import { useHistory } from '@/lib/stores/use-history';
import { Loading } from '../Loading';
import { Backup } from './backup/Backup';
import { Restore } from './backup/Restore';
import { DeleteForm } from './DeleteForm';
import css from './data.module.css';
import { Keeping } from './Keeping';
import { Stored } from './Stored';

export function Data() {
  const summary = useHistory(historySummary);
  if (!summary) return <Loading />;
  return (
    <div className={css.data}>
      <Stored summary={summary} />
      <Keeping />
      <Backup />
      <Restore />
      <DeleteForm since={summary.earliest} />
    </div>
  );
}
