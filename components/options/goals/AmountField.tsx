import { useId } from 'react';
import { Field, FieldProblem } from '@/components/ui/Fields';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { unitOf } from './amount-text';
import css from './fields.module.css';

interface AmountProps {
  label: string;
  metric: MetricId;
  value: string;
  set: (text: string) => void;
  error?: string | undefined;
}

/** A number with its unit beside it. */
export function AmountField({ label, metric, value, set, error }: AmountProps) {
  const errorId = useId();
  return (
    <Field label={label}>
      {(id) => (
        <>
          <span className={css.amount}>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={value}
              aria-invalid={error !== undefined}
              aria-describedby={
                error === undefined ? `${errorId}-unit` : `${errorId} ${errorId}-unit`
              }
              onChange={(event) => set(event.target.value)}
            />
            <span id={`${errorId}-unit`}>{unitOf(metric)}</span>
          </span>
          <FieldProblem id={errorId} text={error} />
        </>
      )}
    </Field>
  );
}
