import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { WordListId, WordLists } from '@/lib/domain/checklist/words/lists';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { isShippedList } from '@/lib/stores/checklist-settings';
import { entriesOf } from './word-entries';
import { listName } from './word-text';
import css from './words.module.css';

const OpenList = lazy(async () => ({ default: (await import('./OpenList')).OpenList }));

interface Props {
  list: WordListId;
  words: WordLists;
}

export function WordList({ list, words }: Props) {
  const body = useId();
  const [open, setOpen] = useState(false);
  const { keep, ...outcome } = useKept();
  const opener = useRef<HTMLButtonElement>(null);
  const entries = entriesOf(words, list);
  const edited = !isShippedList(entries, list);
  return (
    <li className={css.list}>
      <h4>
        <button
          ref={opener}
          type="button"
          className={css.opens}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => setOpen(!open)}
        >
          <b>{listName(list)}</b>
          <span data-edited="">{edited && message('options.checklist.words.edited')}</span>
          <span>
            {entries.length === 0
              ? message('options.checklist.words.empty')
              : message('options.checklist.words.count', [count(entries.length)])}
          </span>
        </button>
      </h4>
      {open && (
        <div id={body} className={css.body}>
          <p>{message(`options.checklist.words.note.${list}`)}</p>
          <Suspense fallback={null}>
            <OpenList
              list={list}
              words={words}
              edited={edited}
              keep={keep}
              leave={() => opener.current?.focus()}
            />
          </Suspense>
        </div>
      )}
      <Outcome {...outcome} />
    </li>
  );
}
