import { kindName } from '../goals/amount-text';
import { CountSwitch } from './CountSwitch';
import { RuleNotes } from './RuleNotes';
import css from './rulebook.module.css';
import type { RuleProps } from './view';

/** Something that only has to be done: counted or not, there is no number to change. */
export function FlagRow(props: RuleProps) {
  const { rule } = props;
  return (
    <li className={`${css.rule} ${css.flag}`} data-off={rule.active ? undefined : ''}>
      <h4>{kindName(rule)}</h4>
      <CountSwitch {...props} />
      <RuleNotes {...props} />
    </li>
  );
}
