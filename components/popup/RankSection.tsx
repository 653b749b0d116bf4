import { memo, useState } from 'react';
import { Checks } from '@/components/rank/Checks';
import { MY_ROOM } from '@/components/rank/check-pages';
import { MonthForm } from '@/components/rank/MonthForm';
import { FEW_FIELDS } from '@/components/rank/month-fields';
import { Requirements } from '@/components/rank/Requirements';
import { Stepper } from '@/components/rank/Stepper';
import { type SaveMonth, saveMonth } from '@/components/rank/save-month';
import { linkButton } from '@/components/ui/classes';
import { Section } from '@/components/ui/Section';
import type { MonthFigures } from '@/lib/domain/rank/month-figures';
import type { RankView } from '@/lib/domain/rank/view';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { KeepRank } from './KeepRank';
import css from './rank.module.css';

interface Props {
  rank: RankView;
  months: readonly MonthFigures[];
}

/** Where the curator stands this month. It does not change with the seconds of the windows. */
export const RankSection = memo(function RankSection({ rank, months }: Props) {
  const { month, present, snapshot, checks } = rank;
  const known = present !== undefined || snapshot !== undefined;
  // Not tied to `known`: the form stays open when its first answer makes the rank known.
  const [formOpen] = useState(!known);
  const [failed, setFailed] = useState(false);
  const tick: SaveMonth = async (typed) => {
    const stored = await saveMonth(typed);
    setFailed(!stored);
    return stored;
  };
  return (
    <Section
      title={message('popup.rank.title')}
      aside={
        <a href={pageUrl('notebook.html', '#rank')} target="_blank" rel="noreferrer">
          {message('popup.rank.inNotebook')}
        </a>
      }
    >
      <div className={css.groups}>
        {known ? <Progress rank={rank} onSave={tick} /> : <Invitation />}
        <div>
          <Checks month={month} checks={checks} onSave={tick} />
          <p className={css.failed} role="status">
            {failed && message('month.failed')}
          </p>
        </div>
        <details className={css.form} open={formOpen || undefined}>
          <summary>{message('popup.rank.form')}</summary>
          <MonthForm month={month} months={months} fields={FEW_FIELDS} onSave={saveMonth} />
        </details>
      </div>
    </Section>
  );
});

function Progress({ rank, onSave }: { rank: RankView; onSave: SaveMonth }) {
  return (
    <>
      <Stepper view={rank} />
      <div>
        <div className={css.towards}>
          <h3>{message('popup.rank.towards', [rank.target])}</h3>
          <a href={pageUrl('options.html', '#goals')} target="_blank" rel="noreferrer">
            {message('popup.rank.goals')}
          </a>
        </div>
        <Requirements view={rank} onSave={onSave} />
        <KeepRank risk={rank.risk} />
      </div>
    </>
  );
}

/** Before anything is known: the two ways to begin. */
function Invitation() {
  return (
    <div className={css.invitation}>
      <h3>{message('popup.rank.emptyTitle')}</h3>
      <p>{message('popup.rank.emptyBody')}</p>
      <a className={linkButton} href={MY_ROOM} target="_blank" rel="noreferrer">
        {message('popup.rank.openRoom')}
      </a>
    </div>
  );
}
