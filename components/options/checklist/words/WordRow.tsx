import { Button } from '@/components/ui/Button';
import { visuallyHidden } from '@/components/ui/classes';
import { withoutWord } from '@/lib/domain/checklist/settings-edit';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import { useInPlace } from '../../goals/use-in-place';
import type { Entry, ListProps, ShownEntry } from './view';
import { WordForm } from './WordForm';
import { withChanged } from './word-entries';
import { categoryName, lawName, originText } from './word-text';
import css from './words.module.css';

interface Props extends ListProps, ShownEntry {
  /** Leads the keyboard to a word, wherever its row comes to stand. */
  reveal: (entry: Entry) => void;
}

/** A word: a press on it changes it in its place, the cross takes it off the list. */
export function WordRow(props: Props) {
  const { entry, own, list } = props;
  const { place, open, setOpen } = useInPlace<HTMLLIElement>();
  const remove = () => {
    leaveRow(place.current, props.leave);
    void props.keep(
      changeChecklist((now) => withoutWord(now, list, entry)),
      message('options.checklist.words.removed', [entry.word]),
      'undoable',
    );
  };
  return (
    <li ref={place} data-own={own || undefined} data-open={open || undefined}>
      <button
        type="button"
        data-opens=""
        className={css.word}
        aria-expanded={open}
        aria-label={message('options.checklist.words.changeNamed', [entry.word])}
        onClick={() => setOpen(!open)}
      >
        {entry.word}
      </button>
      {own && <span className={visuallyHidden}>{message('options.checklist.words.own')}</span>}
      <About {...entry} />
      <button
        type="button"
        data-removes=""
        className={css.remove}
        aria-label={message('options.checklist.words.removeNamed', [entry.word])}
        onClick={remove}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 2.5l7 7m0-7l-7 7" />
        </svg>
      </button>
      {open && <Change {...props} close={() => setOpen(false)} />}
    </li>
  );
}

function About({ milder, law, category }: Entry) {
  return (
    <>
      {milder !== undefined && (
        <span className={css.milder}>
          <span className={visuallyHidden}>{message('options.checklist.words.instead')}</span>
          {milder}
        </span>
      )}
      {law && category && (
        <small className={css.law}>
          <span>{lawName(law)}</span> <span>{categoryName(category)}</span>
        </small>
      )}
    </>
  );
}

function Change({ list, words, entry, keep, reveal, close }: Props & { close: () => void }) {
  const save = async (changed: Entry) => {
    const kept = await keep(
      changeChecklist((now) => withChanged(now, list, entry, changed)),
      message('options.checklist.words.changed', [changed.word]),
    );
    if (!kept) return false;
    // Another word is another row, which may stand elsewhere.
    reveal(changed);
    close();
    return true;
  };
  return (
    <WordForm list={list} words={words} entry={entry} save={save}>
      <Button onClick={close}>{message('options.checklist.cancel')}</Button>
      <p className={css.origin}>{originText(list, entry)}</p>
    </WordForm>
  );
}

/** The keyboard goes to the next row before this one is gone; after the last one to the list. */
function leaveRow(row: HTMLElement | null, leave: () => void): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const button = next?.querySelector<HTMLElement>('[data-removes]');
  if (button) button.focus();
  else leave();
}
