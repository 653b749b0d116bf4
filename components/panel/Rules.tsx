import { RULES } from '@/lib/domain/rules';
import { message } from '@/lib/i18n/message';
import css from './panel.module.css';

/** What counts and what does not, each with how sure we are. */
export function Rules() {
  return (
    <details className={css.rules}>
      <summary>{message('panel.rules')}</summary>
      <ul>
        {RULES.map(({ id, certainty }) => (
          <li key={id}>
            {message(`rule.${id}`)} <em>{message(`certainty.${certainty}`)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}
