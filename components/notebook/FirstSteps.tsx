import type { ReactNode } from 'react';
import { stamp } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import css from './nothing.module.css';

interface Props {
  title: string;
  body: string;
  steps: readonly string[];
  /** Where the first step is taken. */
  children: ReactNode;
}

/** A page that has nothing yet: how its first entry gets there. */
export function FirstSteps({ title, body, steps, children }: Props) {
  return (
    <div className={css.first}>
      <State kind="empty" title={title}>
        <p>{body}</p>
        <ol className={css.steps}>
          {steps.map((step, index) => (
            <li key={step}>
              <span className={stamp} data-open aria-hidden="true">
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
        {children}
      </State>
    </div>
  );
}
