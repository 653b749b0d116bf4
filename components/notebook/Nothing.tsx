import { Button } from '@/components/ui/Button';
import { linkButton, stamp } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import css from './nothing.module.css';

const STEPS = ['notebook.empty.step1', 'notebook.empty.step2', 'notebook.empty.step3'] as const;

/** The first page of a new notebook: how its first line gets written. */
export function EmptyNotebook() {
  return (
    <div className={css.first}>
      <State kind="empty" title={message('notebook.empty.title')}>
        <p>{message('notebook.empty.body')}</p>
        <ol className={css.steps}>
          {STEPS.map((step, index) => (
            <li key={step}>
              <span className={stamp} data-open aria-hidden="true">
                {index + 1}
              </span>
              {message(step)}
            </li>
          ))}
        </ol>
        <a
          className={linkButton}
          href="https://room.rakuten.co.jp/"
          target="_blank"
          rel="noopener noreferrer"
        >
          {message('notebook.empty.open')}
        </a>
      </State>
    </div>
  );
}

export function NothingFits({ onReset }: { onReset: () => void }) {
  return (
    <div className={css.nothing}>
      <State kind="empty" title={message('notebook.empty.noneTitle')}>
        <p>{message('notebook.empty.noneBody')}</p>
        <Button onClick={onReset}>{message('notebook.filter.reset')}</Button>
      </State>
    </div>
  );
}

export function ReadingFailed({ onAgain }: { onAgain: () => void }) {
  return (
    <div className={css.nothing}>
      <State kind="error" title={message('notebook.failed.title')}>
        <p>{message('notebook.failed.body')}</p>
        <Button onClick={onAgain}>{message('notebook.failed.again')}</Button>
      </State>
    </div>
  );
}
