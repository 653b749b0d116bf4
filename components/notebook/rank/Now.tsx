import { Stepper } from '@/components/rank/Stepper';
import { type RankView, rankView } from '@/lib/domain/rank/view';
import type { Instant } from '@/lib/domain/time-units';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Part } from '../Part';
import { Profile } from './Profile';
import { Requirements } from './Requirements';
import css from './rank.module.css';
import type { RankData } from './use-rank-data';

/** The present rank, the one aimed at, and what is missing between them. */
export function Now({ data, now }: { data: RankData; now: Instant }) {
  const view = rankView(data.records, data.wishes, now);
  return (
    <Part
      title={message('notebook.rank.now.title')}
      aside={<span className={css.aside}>{monthName(view.month)}</span>}
    >
      <Stepper view={view} />
      <p className={css.aim}>{aimWords(view, data)}</p>
      <Requirements standing={view.standing} />
      <Profile snapshot={view.snapshot} />
    </Part>
  );
}

function aimWords({ target, chosen }: RankView, { wishes: { rankGoal } }: RankData): string {
  return chosen && rankGoal
    ? message('notebook.rank.now.aim', [target, monthName(rankGoal.month)])
    : message('notebook.rank.now.next', [target]);
}
