import { Button } from '@/components/ui/Button';
import { stamp } from '@/components/ui/classes';
import type { ChecklistSnapshot } from '@/lib/content/composer/checklist';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import css from './composer.module.css';

/** After success: what was kept of the post, and where to find it again. */
export function Posted({ snapshot: { summary } }: { snapshot: ChecklistSnapshot }) {
  const { done, total } = summary;
  return (
    <section className={css.posted} data-brief aria-labelledby="room-techo-posted">
      <span className={stamp} aria-hidden="true">
        {message('popup.rank.stamp')}
      </span>
      <div className={css.told} role="status">
        <h2 id="room-techo-posted">{message('composer.posted.title')}</h2>
        <p>
          {total === 0
            ? message('composer.posted.none')
            : message('composer.posted.score', [count(done), count(total)])}
        </p>
        <p className={css.quiet}>{message('composer.posted.review')}</p>
        <p>
          <Button onClick={() => void send('openNotebook', { page: 'posts' })}>
            {message('composer.posted.open')}
          </Button>
        </p>
      </div>
    </section>
  );
}
