import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { ledgerOverview } from '@/lib/storage/queries/ledger/overview';
import { useHistory } from '@/lib/stores/use-history';
import { Network } from './advertising/Network';
import { Understanding } from './figures/Understanding';
import { Guide } from './Guide';
import { Head } from './Head';
import { Imports } from './Imports';
import { ImportPanel } from './import/ImportPanel';
import { useImport } from './import/use-import';
import { PullCards } from './pull/PullCards';
import { Questions } from './questions/Questions';
import css from './rewards.module.css';
import { Sales } from './sales/Sales';
import { Tracing } from './Tracing';

/** What the reports say: money, when it comes, and which posts earn it. */
export function RewardsPage() {
  const control = useImport();
  const ledger = useHistory(ledgerOverview);
  if (!ledger) return <State kind="loading" title={message('notebook.count.loading')} />;
  const { imports, file, months, sums } = ledger;
  if (imports.length === 0) {
    const { step } = control.state;
    return (
      <div className={css.first}>
        <PullCards control={control} />
        <ImportPanel control={control} />
        {step !== 'preview' && step !== 'pull' && <Guide control={control} />}
      </div>
    );
  }
  return (
    <>
      <Head last={file} control={control} />
      <PullCards control={control} />
      <ImportPanel control={control} />
      <Tracing after={file?.id} />
      <Questions answer={control.answer} />
      {file && <Understanding months={months} />}
      {sums.length > 0 && <Network sums={sums} />}
      {/* An import may bring rows of any time: the list begins anew. */}
      {(months.length > 0 || sums.length > 0) && <Sales key={imports[0]?.row.id} />}
      <Imports imports={imports} control={control} />
    </>
  );
}
