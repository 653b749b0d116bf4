import { Button } from '@/components/ui/Button';
import { withThreshold } from '@/lib/domain/rank/rulebook-edits';
import { monthName, shortMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { changeRulebook } from '@/lib/stores/rank-settings';
import { kindName } from '../goals/amount-text';
import { useInPlace } from '../goals/use-in-place';
import { CountSwitch } from './CountSwitch';
import { RuleNotes } from './RuleNotes';
import css from './rulebook.module.css';
import { isFull } from './rulebook-changes';
import { ThresholdForm } from './ThresholdForm';
import type { RuleProps } from './view';

/** A number to reach: the one in force, whose it is, and the way to change it. */
export function NumberRow(props: RuleProps) {
  const { rule, month } = props;
  const { metric, rank, threshold, active, guide, confirm } = rule;
  const { place, open, setOpen } = useInPlace<HTMLLIElement>();
  const asked = confirm && active;
  const name = kindName(rule);
  const label = asked
    ? message('options.rulebook.enterNamed', [shortMonth(month), rank, name])
    : message('options.rulebook.changeNamed', [rank, name]);
  return (
    <li ref={place} className={css.rule} data-off={active ? undefined : ''}>
      <h4>{name}</h4>
      <p className={css.threshold}>
        {guide && <em>{message('rank.guide')}</em>}
        <b>{amount(metric, threshold)}</b>
      </p>
      <Button
        look="plain"
        className={css.opens}
        data-opens=""
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {asked
          ? message('options.rulebook.enter', [shortMonth(month)])
          : message('options.rulebook.change')}
      </Button>
      <CountSwitch {...props} />
      {asked && (
        <p className={css.confirm}>{message('options.rulebook.confirm', [shortMonth(month)])}</p>
      )}
      {open && <Change {...props} name={name} close={() => setOpen(false)} />}
      <RuleNotes {...props} />
    </li>
  );
}

interface ChangeProps extends RuleProps {
  name: string;
  close: () => void;
}

function Change({ rule, month, edits, said, name, close }: ChangeProps) {
  const { id, rank, metric, threshold } = rule;
  const save = async (wanted: number) => {
    if (isFull(edits)) return said.say(message('options.rulebook.error.full'), true);
    const parts = [rank, name, monthName(month), amount(metric, wanted)];
    const change = changeRulebook((now) =>
      withThreshold(now, { requirement: id, from: month, threshold: wanted }),
    );
    if (await said.keep(change, message('options.rulebook.changed', parts))) close();
  };
  return (
    <ThresholdForm
      label={message('options.rulebook.threshold', [monthName(month)])}
      metric={metric}
      threshold={threshold}
      save={(wanted) => void save(wanted)}
      close={close}
    />
  );
}
