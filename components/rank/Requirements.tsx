import { note } from '@/components/ui/classes';
import type { JstMonth } from '@/lib/domain/month';
import type { RankView } from '@/lib/domain/rank/view';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { ActLine } from './ActLine';
import { MetRequirements } from './MetRequirements';
import { type RequirementStanding, sorted } from './open-requirements';
import { RequirementBar } from './RequirementBar';
import css from './rank.module.css';
import type { SaveMonth } from './save-month';

interface Props {
  view: Pick<RankView, 'standing' | 'month'>;
  onSave: SaveMonth;
}

/** What the rank aimed at asks for, the tightest first; what is reached takes one line. */
export function Requirements({ view: { standing, month }, onSave }: Props) {
  const { rank, reach, requirements } = standing;
  const { met, bars, acts, checksLeft } = sorted(requirements);
  const onlyChecks = bars.length === 0 && acts.length === 0 && checksLeft > 0;
  return (
    <div className={css.requirements}>
      {reach === 'noRules' && <p>{message('popup.rank.noRules', [rank])}</p>}
      {reach === 'met' && <p className={css.sentence}>{message('popup.rank.allMet', [rank])}</p>}
      {onlyChecks && (
        <p className={css.sentence}>{message('popup.rank.checksLeft', [count(checksLeft)])}</p>
      )}
      <Open bars={bars} acts={acts} month={month} onSave={onSave} />
      {reach === 'met' && requirements.some(({ target }) => target.guide) && (
        <p className={note}>{message('popup.rank.byGuide')}</p>
      )}
      {met.length > 0 && <MetRequirements standings={met} onSave={onSave} />}
    </div>
  );
}

interface OpenProps {
  bars: readonly RequirementStanding[];
  acts: readonly RequirementStanding[];
  month: JstMonth;
  onSave: SaveMonth;
}

function Open({ bars, acts, month, onSave }: OpenProps) {
  if (bars.length + acts.length === 0) return null;
  return (
    <ul className={css.bars}>
      {bars.map((one, index) => (
        <li key={one.target.id}>
          <RequirementBar standing={one} tightest={index === 0} />
          {index === 0 && one.reach === 'unknown' && (
            <p className={css.notes}>{message('popup.rank.typeBelow')}</p>
          )}
        </li>
      ))}
      {acts.map((one) => (
        <li key={one.target.id}>
          <ActLine standing={one} month={month} onSave={onSave} />
        </li>
      ))}
    </ul>
  );
}
