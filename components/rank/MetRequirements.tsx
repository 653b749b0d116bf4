import { Button } from '@/components/ui/Button';
import { CHECKS, isFlag } from '@/lib/domain/rank/metrics';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName, sourceName } from '@/lib/i18n/rank-words';
import type { RequirementStanding } from './open-requirements';
import css from './rank.module.css';
import type { SaveMonth } from './save-month';

interface Props {
  standings: readonly RequirementStanding[];
  onSave: SaveMonth;
}

/** What is reached, in one quiet line that opens. */
export function MetRequirements({ standings, onSave }: Props) {
  return (
    <details className={css.met}>
      <summary>{message('popup.rank.metCount', [count(standings.length)])}</summary>
      <ul>
        {standings.map((standing) => (
          <li key={standing.target.id}>
            {metText(standing)} <TakeBack standing={standing} onSave={onSave} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `クリック · 1,620 / 1,500回 · 記入` */
function metText({ target, shown }: RequirementStanding): string {
  const { metric, threshold } = target;
  const value = shown?.figure.value;
  const counts =
    isFlag(metric) || typeof value !== 'number'
      ? message('popup.rank.done')
      : `${count(value)} / ${amount(metric, threshold)}`;
  const source = shown && sourceName(shown.figure.source, shown.figure.metric);
  return [metricName(metric), counts, source].filter(Boolean).join(' · ');
}

/** For what was ticked by hand and has no stamp to press again. */
function TakeBack({ standing, onSave }: { standing: RequirementStanding; onSave: SaveMonth }) {
  const { metric } = standing.target;
  const figure = standing.shown?.figure;
  const stamped = CHECKS.some((check) => check === metric);
  if (figure?.source !== 'typed' || !isFlag(metric) || stamped) return null;
  return (
    <Button
      look="plain"
      aria-label={message('popup.rank.untick', [metricName(metric)])}
      onClick={() => void onSave({ month: figure.month, values: { [metric]: null } })}
    >
      {message('popup.rank.untickShort')}
    </Button>
  );
}
