import { WindowMark } from '@/components/ui/WindowMark';
import type { Checklist } from '@/lib/content/composer/checklist';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { hintOf } from '@/lib/i18n/check-sentences';
import { checkName } from '@/lib/i18n/check-words';
import css from './composer.module.css';
import { EarlierPostLink } from './EarlierPostLink';
import { Places } from './Places';
import { placesOf } from './places';
import { SuggestionLine } from './SuggestionLine';
import { Why } from './Why';

interface Props {
  result: CheckResult;
  text: string;
  checklist: Checklist;
}

/** One check: what it saw, where, and what may be done about it. */
export function CheckItem({ result, text, checklist }: Props) {
  const { check, state, severity, suggestion } = result;
  const { settings, earlier } = checklist.state;
  const urgent = state === 'fail' && severity === 'must';
  return (
    <li className={css.check}>
      <WindowMark tone={state === 'ok' ? 'done' : urgent ? 'closing' : 'quiet'} />
      <div className={css.told}>
        <h3>{checkName(check)}</h3>
        <p>{hintOf(result, settings.words)}</p>
        <Places places={placesOf(result)} text={text} checklist={checklist} />
        {suggestion && <SuggestionLine suggestion={suggestion} use={checklist.use} />}
        {check === 'duplicatePost' && <EarlierPostLink earlier={earlier} />}
        <Why check={check} />
      </div>
    </li>
  );
}
