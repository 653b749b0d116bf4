import { RULES } from '@/lib/domain/rules';
import { message } from '@/lib/i18n/message';
import { CertaintyMark } from './CertaintyMark';
import { sourceText } from './rule-source';
import css from './rules.module.css';

export function Rules() {
  return (
    <table className={css.rules} aria-labelledby="rules-title">
      <thead>
        <tr>
          <th scope="col">{message('options.rules.rule')}</th>
          <th scope="col">{message('options.rules.certainty')}</th>
          <th scope="col">{message('options.rules.source')}</th>
        </tr>
      </thead>
      <tbody>
        {RULES.map((rule) => (
          <tr key={rule.id}>
            <td>{message(`options.rule.${rule.id}`)}</td>
            <td className={css.certainty}>
              <CertaintyMark certainty={rule.certainty} />
              {message(`options.rules.${rule.certainty}`)}
            </td>
            <td className={css.source}>{sourceText(rule)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
