import { Button } from '@/components/ui/Button';
import { linkButton } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { FirstSteps } from './FirstSteps';
import css from './nothing.module.css';

/** The first page of a new notebook. */
export const EmptyNotebook = () => (
  <FirstSteps
    title={message('notebook.empty.title')}
    body={message('notebook.empty.body')}
    steps={[
      message('notebook.empty.step1'),
      message('notebook.empty.step2'),
      message('notebook.empty.step3'),
    ]}
  >
    <a
      className={linkButton}
      href="https://room.rakuten.co.jp/"
      target="_blank"
      rel="noopener noreferrer"
    >
      {message('notebook.empty.open')}
    </a>
  </FirstSteps>
);

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
