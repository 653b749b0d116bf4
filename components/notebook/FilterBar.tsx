import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { DayRange } from './DayRange';
import css from './filters.module.css';
import { SearchField } from './SearchField';
import { Selects } from './Selects';
import { useChoices } from './use-choices';
import { activeCount, type FilterControl } from './use-filter';

const NARROW = '(max-width: 719px)';

/** Whether the page is too narrow for the whole bar; then it folds behind the search. */
const useNarrow = () =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
  );

export function FilterBar({ filter, change, reset }: FilterControl) {
  const choices = useChoices();
  const narrow = useNarrow();
  const active = activeCount(filter);
  const { text: _, ...folded } = filter;
  const fields = (
    <>
      <DayRange filter={filter} change={change} />
      <Selects filter={filter} change={change} choices={choices} />
    </>
  );
  return (
    <search className={css.bar} aria-label={message('notebook.filter.title')}>
      <SearchField
        text={filter.text ?? ''}
        hint={message('notebook.filter.textHint')}
        onText={(text) => change({ text })}
      />
      {narrow ? (
        <details className={css.fold}>
          <summary>{foldedTitle(activeCount(folded))}</summary>
          <div className={css.folded}>{fields}</div>
        </details>
      ) : (
        fields
      )}
      {active > 0 && (
        <div className={css.foot}>
          {filter.phase !== undefined && <p>{message('notebook.filter.clicksOnly')}</p>}
          <Button look="plain" onClick={reset}>
            {message('notebook.filter.reset')}
          </Button>
        </div>
      )}
    </search>
  );
}

const foldedTitle = (active: number): string =>
  active === 0
    ? message('notebook.filter.title')
    : message('notebook.filter.folded', [`${active}`]);
