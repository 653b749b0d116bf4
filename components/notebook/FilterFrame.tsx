import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { type FilterControl, isNarrowed } from './filtering';
import css from './filters.module.css';
import { SearchField } from './SearchField';

interface Props<Filter> {
  control: FilterControl<Filter>;
  /** What can be searched for. */
  hint: string;
  /** Under the title of its part, not at the top of the page. */
  inside?: boolean;
  children: ReactNode;
}

/** The search, what else a list can be narrowed by, and the way back to all of it. */
export function FilterFrame<Filter extends { text?: string | undefined }>(props: Props<Filter>) {
  const { control, hint, inside = false, children } = props;
  const { filter, change, reset } = control;
  return (
    <search
      className={css.bar}
      data-inside={inside || undefined}
      aria-label={message('notebook.filter.title')}
    >
      <SearchField
        text={filter.text ?? ''}
        hint={hint}
        onText={(text) => change({ text } as Partial<Filter>)}
      />
      {children}
      {isNarrowed(filter) && (
        <div className={css.foot}>
          <Button look="plain" onClick={reset}>
            {message('notebook.filter.reset')}
          </Button>
        </div>
      )}
    </search>
  );
}
