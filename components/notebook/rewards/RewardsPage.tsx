import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { lastImports } from '@/lib/storage/queries/ledger/imports';
import { ledgerMonths } from '@/lib/storage/queries/ledger/months';
import { useHistory } from '@/lib/stores/use-history';
import { Understanding } from './figures/Understanding';
import { Guide } from './Guide';
import { Head } from './Head';
import { Imports } from './Imports';
import { ImportPanel } from './import/ImportPanel';
import { useImport } from './import/use-import';
import { Questions } from './questions/Questions';
import css from './rewards.module.css';
import { Sales } from './sales/Sales';
import { Tracing } from './Tracing';

/** What the reports say: money, when it comes, and which posts earn it. */
export function RewardsPage() {
  const control = useImport();
  const ledger = useHistory(async (db) => ({
    imports: await lastImports(db),
    months: await ledgerMonths(db),
  }));
  if (!ledger) return <State kind="loading" title={message('notebook.count.loading')} />;
  const { imports, months } = ledger;
  if (imports.length === 0) {
    return (
      <div className={css.first}>
        <ImportPanel control={control} />
        {control.state.step !== 'preview' && <Guide control={control} />}
      </div>
    );
  }
  return (
    <>
      <Head last={imports[0]} control={control} />
      <ImportPanel control={control} />
      <Tracing after={imports[0]?.id} />
      <Questions answer={control.answer} />
      <Understanding months={months} />
      {months.length > 0 && <Sales />}
      <Imports imports={imports} control={control} />
    </>
  );
}
