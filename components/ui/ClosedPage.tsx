import type { DatabaseTrouble } from '@/lib/domain/database-trouble';
import { message } from '@/lib/i18n/message';
import css from './closed.module.css';
import { HistoryClosed } from './HistoryClosed';

interface Props {
  trouble: DatabaseTrouble | undefined;
  name?: string | undefined;
}

/** A page of the notebook while its database does not open: whose page it is, why, and the ways on. */
export function ClosedPage({ trouble, name }: Props) {
  return (
    <div className={css.page}>
      <header>
        <h1>{message('extension.shortName')}</h1>
      </header>
      <main>
        <HistoryClosed level={2} trouble={trouble} name={name} />
      </main>
    </div>
  );
}
