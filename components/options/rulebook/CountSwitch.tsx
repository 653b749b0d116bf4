import { Switch } from '@/components/ui/Switch';
import { withThreshold } from '@/lib/domain/rank/rulebook-edits';
import { message } from '@/lib/i18n/message';
import { changeRulebook } from '@/lib/stores/rank-settings';
import { kindName } from '../goals/amount-text';
import css from './rulebook.module.css';
import { countedAgain, isFull } from './rulebook-changes';
import type { RuleProps } from './view';

/** Whether the requirement is counted, from this month on. */
export function CountSwitch({ rule, month, edits, said }: RuleProps) {
  const { id, rank } = rule;
  const name = kindName(rule);
  const turn = (on: boolean) => {
    if (!on && isFull(edits)) return said.say(message('options.rulebook.error.full'), true);
    const key = on ? 'options.rulebook.counting' : 'options.rulebook.notCounting';
    void said.keep(
      changeRulebook((now) =>
        on
          ? countedAgain(now, id, month)
          : withThreshold(now, { requirement: id, from: month, threshold: 'off' }),
      ),
      message(key, [name, rank]),
    );
  };
  return (
    <span className={css.switch}>
      <Switch
        label={message('options.rulebook.count', [rank, name])}
        on={rule.active}
        onChange={turn}
      />
    </span>
  );
}
