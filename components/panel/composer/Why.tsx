import { visuallyHidden } from '@/components/ui/classes';
import { CHECK_RULES, type CheckId } from '@/lib/domain/checklist/checks';
import { reasonOf } from '@/lib/i18n/check-sentences';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';

/** Why there is such a check, how sure we are of it, and where it is written. */
export function Why({ check }: { check: CheckId }) {
  const { certainty, source } = CHECK_RULES[check];
  return (
    <details className={css.why}>
      <summary>
        {message('composer.why')}
        <span className={visuallyHidden}>{message('composer.whyOf', [checkName(check)])}</span>
      </summary>
      <p>
        {reasonOf(check)} <em>{message(`certainty.${certainty}`)}</em>
      </p>
      <p className={css.source}>{source === '' ? message('composer.ourRule') : source}</p>
    </details>
  );
}
