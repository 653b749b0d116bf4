import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { thresholdProblem } from '@/lib/domain/rank/rulebook-edits';
import { message } from '@/lib/i18n/message';
import { AmountField } from '../goals/AmountField';
import { problemText, readAmount } from '../goals/amount-text';
import fields from '../goals/fields.module.css';
import css from './rulebook.module.css';

interface Props {
  label: string;
  metric: MetricId;
  threshold: number;
  save: (threshold: number) => void;
  close: () => void;
}

export function ThresholdForm({ label, metric, threshold, save, close }: Props) {
  const [typed, setTyped] = useState(String(threshold));
  const [tried, setTried] = useState(false);
  const problem = thresholdProblem(metric, readAmount(typed));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (problem === undefined) save(readAmount(typed));
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form className={`${css.change} ${fields.line}`} noValidate onSubmit={send}>
      <AmountField
        label={label}
        metric={metric}
        value={typed}
        set={setTyped}
        error={tried && problem ? problemText(problem) : undefined}
      />
      <div className={fields.buttons}>
        <Button type="submit" look="primary">
          {message('options.rulebook.save')}
        </Button>
        <Button onClick={close}>{message('options.rulebook.cancel')}</Button>
      </div>
    </form>
  );
}
