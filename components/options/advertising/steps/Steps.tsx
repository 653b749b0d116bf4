import { stamp } from '@/components/ui/classes';
import { connectSteps } from '@/lib/i18n/advertising-help';
import { message } from '@/lib/i18n/message';
import { DRAWINGS } from './drawings';
import css from './steps.module.css';

/** The way to the address, each step with a drawing of the place to press. */
export function Steps({ open }: { open: boolean }) {
  return (
    <details className={css.steps} open={open}>
      <summary>{message('advertising.page.where')}</summary>
      <ol>
        {connectSteps().map((text, index) => {
          const Drawing = DRAWINGS[index];
          return (
            <li key={text}>
              <span className={stamp} data-open aria-hidden="true">
                {index + 1}
              </span>
              <p>{text}</p>
              {Drawing && <Drawing />}
            </li>
          );
        })}
      </ol>
      <p className={css.note}>{message('advertising.page.drawn')}</p>
    </details>
  );
}
