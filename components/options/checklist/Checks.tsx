import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { CheckId } from '@/lib/domain/checklist/checks';
import { type ChecklistSettings, isOn } from '@/lib/domain/checklist/settings';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { CheckRow } from './CheckRow';
import css from './checklist.module.css';

interface Props {
  settings: ChecklistSettings;
  kind: 'text' | 'photo';
  checks: readonly CheckId[];
}

/** The checks of the text or of the photo, a line each. */
export function Checks({ settings, kind, checks }: Props) {
  const { keep, ...outcome } = useKept();
  const on = checks.filter((check) => isOn(settings, check)).length;
  return (
    <div>
      <div className={css.head}>
        <h3>{message(`options.checklist.checks.${kind}`)}</h3>
        <p>{message('options.checklist.checks.count', [count(on), count(checks.length)])}</p>
      </div>
      <ul>
        {checks.map((check) => (
          <CheckRow key={check} check={check} settings={settings} keep={keep} />
        ))}
      </ul>
      <Outcome {...outcome} />
    </div>
  );
}
