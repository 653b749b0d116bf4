import { message } from '@/lib/i18n/message';
import { openPulls } from '@/lib/storage/queries/ledger/open-pulls';
import { useHistory } from '@/lib/stores/use-history';
import type { ImportControl } from '../import/import-control';
import { PullCard } from './PullCard';
import css from './pull.module.css';

/** Pulls that are being read, and those that wait for the user's yes. */
export function PullCards({ control }: { control: ImportControl }) {
  const pulls = useHistory(openPulls);
  if (!pulls || pulls.length === 0 || control.state.step === 'pull') return null;
  return (
    <section className={css.cards} aria-label={message('adLedger.name')}>
      {pulls.map((open) => (
        <PullCard key={open.pull.id} open={open} control={control} />
      ))}
    </section>
  );
}
