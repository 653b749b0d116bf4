import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { ORIGINALS } from '@/lib/storage/queries/posts-filter';
import { postMonths } from '@/lib/storage/queries/posts-summary';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../Choice';
import { FilterFrame } from '../FilterFrame';
import type { PostFilterControl } from './use-post-filter';

export function PostFilters(control: PostFilterControl) {
  const { filter, change } = control;
  const months = useHistory(postMonths) ?? [];
  return (
    <FilterFrame control={control} hint={message('notebook.posts.filter.textHint')}>
      <Choice
        label={message('notebook.posts.filter.month')}
        value={filter.month}
        options={months.map((month) => ({ value: month, text: monthName(month) }))}
        onValue={(month) => change({ month })}
      />
      <Choice
        label={message('notebook.posts.filter.original')}
        value={filter.original}
        options={ORIGINALS.map((original) => ({
          value: original,
          text: message(`notebook.posts.original.${original}`),
        }))}
        onValue={(original) => change({ original })}
      />
    </FilterFrame>
  );
}
