import { Button } from '@/components/ui/Button';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { PAGE } from './use-page';
import css from './words.module.css';

interface Props {
  page: number;
  turn: (page: number) => void;
  total: number;
}

/** The end of the list keeps its button, or the keyboard would lose its place. */
export function Pager({ page, turn, total }: Props) {
  if (total <= PAGE) return null;
  const first = page * PAGE + 1;
  const last = Math.min(total, first + PAGE - 1);
  const isFirst = page === 0;
  const isLast = last === total;
  return (
    <div className={css.pager}>
      <Button aria-disabled={isFirst} onClick={() => !isFirst && turn(page - 1)}>
        {message('options.checklist.words.before')}
      </Button>
      <p role="status">
        {message('options.checklist.words.page', [count(first), count(last), count(total)])}
      </p>
      <Button aria-disabled={isLast} onClick={() => !isLast && turn(page + 1)}>
        {message('options.checklist.words.after')}
      </Button>
    </div>
  );
}
