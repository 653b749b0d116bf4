import { Button } from '@/components/ui/Button';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { ORIGINALS } from '@/lib/storage/queries/posts-filter';
import { postMonths } from '@/lib/storage/queries/posts-summary';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../Choice';
import filters from '../filters.module.css';
import { SearchField } from '../SearchField';
import { isNarrowed, type PostFilterControl } from './use-post-filter';

export function PostFilters({ filter, change, reset }: PostFilterControl) {
  const months = useHistory(postMonths) ?? [];
  return (
    <search className={filters.bar} aria-label={message('notebook.filter.title')}>
      <SearchField
        text={filter.text ?? ''}
        hint={message('notebook.posts.filter.textHint')}
        onText={(text) => change({ text })}
      />
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
      {isNarrowed(filter) && (
        <div className={filters.foot}>
          <Button look="plain" onClick={reset}>
            {message('notebook.filter.reset')}
          </Button>
        </div>
      )}
    </search>
  );
}
