import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { isDay, shiftDay } from '@/lib/domain/days';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { thresholdProblem } from '@/lib/domain/rank/rulebook-edits';
import type { JstDay } from '@/lib/domain/time';
import { message } from '@/lib/i18n/message';
import { AmountField } from './AmountField';
import { problemText, readAmount } from './amount-text';
import fields from './fields.module.css';

/** A goal begins at most a year from today, and not before the notebook could know of it. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 366;

interface Props {
  metric: MetricId;
  today: JstDay;
  /** The number to begin with. */
  target?: number | undefined;
  submit: string;
  /** Answers whether it was kept. */
  save: (target: number, from: JstDay) => Promise<boolean>;
  /** Further fields before, and further buttons after those of the form. */
  before?: ReactNode;
  after?: (from: JstDay | undefined) => ReactNode;
}

/** So much a month from a day on. */
export function GoalForm({ metric, today, target, submit, save, before, after }: Props) {
  const [typed, setTyped] = useState(target === undefined ? '' : String(target));
  const [day, setDay] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const problem = thresholdProblem(metric, readAmount(typed));
  const from = dayWithin(day, today);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined || from === undefined) return focusFirstWrong(event);
    if (!(await save(readAmount(typed), from))) return;
    setTried(false);
    if (target === undefined) setTyped('');
  };

  return (
    <form className={fields.line} noValidate onSubmit={(event) => void send(event)}>
      {before}
      <AmountField
        label={message('options.goals.amount')}
        metric={metric}
        value={typed}
        set={setTyped}
        error={tried && problem ? problemText(problem) : undefined}
      />
      <TextField
        type="date"
        label={message('options.goals.from')}
        value={day}
        set={setDay}
        min={shiftDay(today, -DAYS_BACK)}
        max={shiftDay(today, DAYS_AHEAD)}
        error={tried && from === undefined ? message('options.goals.badDay') : undefined}
      />
      <div className={fields.buttons}>
        <Button type="submit" look={target === undefined ? 'outline' : 'primary'}>
          {submit}
        </Button>
        {after?.(from)}
      </div>
    </form>
  );
}

function dayWithin(text: string, today: JstDay): JstDay | undefined {
  if (!isDay(text)) return undefined;
  const within = text >= shiftDay(today, -DAYS_BACK) && text <= shiftDay(today, DAYS_AHEAD);
  return within ? text : undefined;
}

/** The number is the first of the two, so it is asked for first. */
function focusFirstWrong({ currentTarget }: FormEvent): void {
  if (!(currentTarget instanceof HTMLFormElement)) return;
  const form = currentTarget;
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
