import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { type ChecklistSettings, THRESHOLD_IDS } from '@/lib/domain/checklist/settings';
import { message } from '@/lib/i18n/message';
import css from './checklist.module.css';
import { ThresholdRow } from './ThresholdRow';

/** The numbers that the checks go by. */
export function Thresholds({ thresholds }: Pick<ChecklistSettings, 'thresholds'>) {
  const { keep, ...outcome } = useKept();
  return (
    <div>
      <div className={css.head}>
        <h3>{message('options.checklist.thresholds.title')}</h3>
        <p>{message('options.checklist.thresholds.lead')}</p>
      </div>
      <ul>
        {THRESHOLD_IDS.map((id) => (
          <ThresholdRow key={id} id={id} thresholds={thresholds} keep={keep} />
        ))}
      </ul>
      <Outcome {...outcome} />
    </div>
  );
}
