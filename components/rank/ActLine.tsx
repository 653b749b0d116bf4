import { Button } from '@/components/ui/Button';
import type { JstMonth } from '@/lib/domain/month';
import { message } from '@/lib/i18n/message';
import { metricName, standingSentence } from '@/lib/i18n/rank-words';
import type { RequirementStanding } from './open-requirements';
import css from './rank.module.css';
import type { SaveMonth } from './save-month';

interface Props {
  standing: RequirementStanding;
  month: JstMonth;
  onSave: SaveMonth;
}

/** What is done once, such as the profile: no page says so, hence the button. */
export function ActLine({ standing, month, onSave }: Props) {
  const { metric } = standing.target;
  const name = metricName(metric);
  return (
    <div className={css.act}>
      <div>
        <p>{name}</p>
        <p className={css.notes}>
          {standing.reach === 'unknown'
            ? message('popup.rank.flagUnknown')
            : standingSentence(standing)}
        </p>
      </div>
      <Button
        aria-label={message('popup.rank.tick', [name])}
        onClick={() => void onSave({ month, values: { [metric]: true } })}
      >
        {message('popup.rank.tickShort')}
      </Button>
    </div>
  );
}
