import { linkButton, stamp } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import nothing from '../nothing.module.css';

const STEPS = [
  'notebook.posts.empty.step1',
  'notebook.posts.empty.step2',
  'notebook.posts.empty.step3',
] as const;

/** The page of a new notebook: how its first post gets there. */
export function PostsEmpty() {
  return (
    <div className={nothing.first}>
      <State kind="empty" title={message('notebook.posts.empty.title')}>
        <p>{message('notebook.posts.empty.body')}</p>
        <ol className={nothing.steps}>
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
          href="https://room.rakuten.co.jp/my"
          target="_blank"
          rel="noopener noreferrer"
        >
          {message('notebook.posts.empty.open')}
        </a>
      </State>
    </div>
  );
}
