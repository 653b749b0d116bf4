import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { dayContaining, isDay, shiftDay } from '@/lib/domain/days';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { setRankGoals } from '@/lib/stores/rank-settings';
import { kindName } from './amount-text';
import { type DerivedChange, derivedChanges } from './derived-changes';
import fields from './fields.module.css';
import css from './preview.module.css';
import type { DerivedProps } from './view';

const DAYS_AHEAD = 366;

/** What would be set, line by line; a goal that would only become easier is left out at first. */
export function DerivedPreview(props: DerivedProps & { close: () => void }) {
  const { goal, goals, edits, month, now, keep, close } = props;
  const today = dayContaining(now);
  const [day, setDay] = useState<string>(today);
  const from = isDay(day) && day <= shiftDay(today, DAYS_AHEAD) ? day : undefined;
  const changes = derivedChanges(goals, goal.rank, month, edits, from ?? today);
  const [turned, setTurned] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:enabled')?.focus(), []);

  const isChosen = ({ kind, rule }: DerivedChange) =>
    kind !== 'same' && (kind !== 'lower') !== turned.includes(rule.id);
  const turn = (id: string) =>
    setTurned(turned.includes(id) ? turned.filter((one) => one !== id) : [...turned, id]);
  const chosen = changes.filter(isChosen);

  const apply = async (event: FormEvent) => {
    event.preventDefault();
    if (from === undefined || chosen.length === 0) return;
    const rules = chosen.map(({ rule }) => rule);
    const done = message('options.goals.applied', [count(rules.length), goal.rank]);
    if (await keep(setRankGoals(rules, goal.rank, from), done)) close();
  };

  return (
    <form ref={form} className={css.preview} noValidate onSubmit={(event) => void apply(event)}>
      <fieldset>
        <legend>{message('options.goals.previewTitle', [goal.rank])}</legend>
        {changes.length === 0 && <p>{message('options.goals.noCounted')}</p>}
        {changes.map((change) => (
          <PreviewLine
            key={change.rule.id}
            {...change}
            chosen={isChosen(change)}
            turn={() => turn(change.rule.id)}
          />
        ))}
      </fieldset>
      <p className={css.note}>{message('options.goals.previewNote')}</p>
      <div className={fields.line}>
        <TextField
          type="date"
          label={message('options.goals.from')}
          value={day}
          set={setDay}
          min={shiftDay(today, -DAYS_AHEAD)}
          max={shiftDay(today, DAYS_AHEAD)}
          error={from === undefined ? message('options.goals.badDay') : undefined}
        />
        <div className={fields.buttons}>
          <Button type="submit" look="primary" disabled={chosen.length === 0 || !from}>
            {message('options.goals.apply')}
          </Button>
          <Button onClick={close}>{message('options.goals.cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

function PreviewLine(line: DerivedChange & { chosen: boolean; turn: () => void }) {
  const { rule, kind, chosen, turn } = line;
  return (
    <label className={css.previewLine}>
      <input type="checkbox" checked={chosen} disabled={kind === 'same'} onChange={turn} />
      <b>{kindName(rule)}</b>
      <span>
        {changeText(line)}
        {rule.guide && <em>{message('rank.guide')}</em>}
      </span>
      {rule.confirm && <small>{message('options.goals.unconfirmed')}</small>}
    </label>
  );
}

function changeText({ rule, present, kind }: DerivedChange): string {
  const wanted = amount(rule.metric, rule.threshold);
  if (present === undefined) return message('options.goals.preview.new', [wanted]);
  if (kind === 'same') return message('options.goals.preview.same', [wanted]);
  const parts = [amount(rule.metric, present), wanted];
  return message(
    kind === 'lower' ? 'options.goals.preview.lower' : 'options.goals.preview.raise',
    parts,
  );
}
