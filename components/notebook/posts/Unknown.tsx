import { visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import css from './posts.module.css';

/** Not known: never shown as 0. */
export function Unknown() {
  return (
    <span className={css.unknown}>
      <span aria-hidden="true">–</span>
      <span className={visuallyHidden}>{message('notebook.posts.unknown')}</span>
    </span>
  );
}
