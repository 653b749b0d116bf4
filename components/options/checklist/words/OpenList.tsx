import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { MAX_WORDS, restored, withWord } from '@/lib/domain/checklist/settings-edit';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import checklist from '../checklist.module.css';
import { Pager } from './Pager';
import { usePage } from './use-page';
import type { Entry, ListProps } from './view';
import { WordForm } from './WordForm';
import { WordRow } from './WordRow';
import { entriesOf, matching, shownEntries } from './word-entries';
import { listName } from './word-text';
import css from './words.module.css';

/** A shorter list is seen at a glance. */
const SEARCHED_FROM = 12;

/** A list with everything that can be done to it; of a long one a page at a time. */
export function OpenList(props: ListProps) {
  const { list, words, keep } = props;
  const [typed, setTyped] = useState('');
  const entries = entriesOf(words, list);
  const shown = useMemo(() => shownEntries(entries, list), [entries, list]);
  const found = useMemo(() => matching(shown, typed), [shown, typed]);
  const { rows, place, reveal, ...pages } = usePage(found);
  const search = (text: string) => {
    setTyped(text);
    pages.turn(0);
  };
  const lead = (entry: Entry) => {
    const [row] = shownEntries([entry], list);
    if (!row) return;
    // A search that hides it would hide what came of it.
    if (matching([row], typed).length === 0) search('');
    reveal(row.id);
  };
  const add = async (entry: Entry) => {
    const text = message('options.checklist.words.added', [entry.word]);
    const kept = await keep(
      changeChecklist((now) => withWord(now, list, entry)),
      text,
    );
    // So that it is seen: what is new stands on top.
    if (kept) search('');
    return kept;
  };
  return (
    <>
      {(entries.length > SEARCHED_FROM || typed !== '') && (
        <Search typed={typed} search={search} found={found.length} of={entries.length} />
      )}
      {found.length === 0 ? (
        <p className={css.none}>
          {typed.trim() === ''
            ? message('options.checklist.words.none')
            : message('options.checklist.words.noneFound', [typed.trim()])}
        </p>
      ) : (
        <ul ref={place} className={list === 'rejected' || list === 'law' ? css.rows : css.pills}>
          {rows.map((row) => (
            <WordRow key={row.id} {...props} {...row} reveal={lead} />
          ))}
        </ul>
      )}
      <Pager {...pages} total={found.length} />
      <WordForm list={list} words={words} save={add} />
      <Foot {...props} size={entries.length} />
    </>
  );
}

interface SearchProps {
  typed: string;
  search: (text: string) => void;
  found: number;
  of: number;
}

const Search = ({ typed, search, found, of }: SearchProps) => (
  <div className={css.search}>
    <TextField
      type="search"
      label={message('options.checklist.words.find')}
      value={typed}
      set={search}
      maxLength={100}
    />
    <p role="status" className={checklist.note}>
      {typed.trim() !== '' && message('options.checklist.words.found', [count(found), count(of)])}
    </p>
  </div>
);

/** How much room is left, and the way back to the list as shipped. */
function Foot({ list, edited, keep, leave, size }: ListProps & { size: number }) {
  const left = MAX_WORDS - size;
  const restore = () => {
    leave();
    void keep(
      changeChecklist((now) => restored(now, { list })),
      message('options.checklist.words.restored', [listName(list)]),
      'undoable',
    );
  };
  return (
    <div className={css.foot}>
      <p>
        {left > 0
          ? message('options.checklist.words.left', [count(left), count(MAX_WORDS)])
          : message('options.checklist.words.full', [count(MAX_WORDS)])}
      </p>
      {edited && (
        <Button
          look="plain"
          aria-label={message('options.checklist.words.restoreNamed', [listName(list)])}
          onClick={restore}
        >
          {message('options.checklist.words.restore')}
        </Button>
      )}
    </div>
  );
}
