import { linkButton, stamp } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import nothing from '../nothing.module.css';

const STEPS = [
  'notebook.rank.empty.step1',
  'notebook.rank.empty.step2',
  'notebook.rank.empty.step3',
] as const;

/** The page of a new notebook: how its first figures get there. */
export function RankEmpty() {
  return (
    <div className={nothing.first}>
      <State kind="empty" title={message('notebook.rank.empty.title')}>
        <p>{message('notebook.rank.empty.body')}</p>
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
        <a className={linkButton} href={pageUrl('options.html', '#months')}>
          {message('notebook.rank.typeIn')}
        </a>
      </State>
    </div>
  );
}
