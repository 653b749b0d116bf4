import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Fields';
import { keyOf, wordProblem } from '@/lib/domain/checklist/settings-edit';
import {
  LAWS,
  WORD_CATEGORIES,
  type WordListId,
  type WordLists,
} from '@/lib/domain/checklist/words/lists';
import { message } from '@/lib/i18n/message';
import fields from '../../goals/fields.module.css';
import type { Entry } from './view';
import { entriesOf } from './word-entries';
import { categoryName, type FieldProblem, fieldProblem, lawName } from './word-text';
import css from './words.module.css';

interface Props {
  list: WordListId;
  words: WordLists;
  /** The word that is changed; without one a new one is added. */
  entry?: Entry;
  /** Answers whether it was kept. */
  save: (entry: Entry) => Promise<boolean>;
  /** Stands beside the button. */
  children?: ReactNode;
}

const draftOf = ({ word, milder = '', law = 'yakki', category = 'general' }: Entry) => ({
  word,
  milder,
  law,
  category,
});
type Draft = ReturnType<typeof draftOf>;

function entryOf(list: WordListId, draft: Draft): Entry {
  const word = draft.word.trim();
  const milder = draft.milder.trim();
  if (list !== 'law' && list !== 'rejected') return { word };
  const banned = milder === '' ? { word } : { word, milder };
  return list === 'law' ? { ...banned, law: draft.law, category: draft.category } : banned;
}

/** A word itself is not in the way of its change. */
function problemOf(list: WordListId, words: WordLists, entry: Entry, before: Entry | undefined) {
  const others = before
    ? entriesOf(words, list).filter((other) => keyOf(other) !== keyOf(before))
    : entriesOf(words, list);
  const problem = wordProblem({ ...words, [list]: others }, list, entry);
  return problem && fieldProblem(problem, entry);
}

export function WordForm({ list, words, entry: before, save, children }: Props) {
  const [draft, setDraft] = useState(() => draftOf(before ?? { word: '' }));
  const [problem, setProblem] = useState<FieldProblem>();
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = entryOf(list, draft);
    const found = problemOf(list, words, entry, before);
    setProblem(found);
    const name = found?.field ?? 'word';
    if (found || !before) event.currentTarget.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
    if (found || !(await save(entry))) return;
    if (!before) set({ word: '', milder: '' });
  };
  return (
    <form
      className={`${list === 'law' ? css.wide : ''} ${fields.line}`}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <WordFields list={list} isNew={!before} draft={draft} set={set} problem={problem} />
      <div className={`${fields.buttons} ${css.buttons}`}>
        <Button type="submit" look={before ? 'primary' : 'outline'}>
          {message(before ? 'options.checklist.save' : 'options.checklist.words.add')}
        </Button>
        {children}
      </div>
    </form>
  );
}

interface FieldsProps {
  list: WordListId;
  isNew: boolean;
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  problem: FieldProblem | undefined;
}

function WordFields({ list, isNew, draft, set, problem }: FieldsProps) {
  const errorOf = (field: FieldProblem['field']) =>
    problem?.field === field ? problem.text : undefined;
  return (
    <>
      <TextField
        name="word"
        label={message(isNew ? 'options.checklist.words.newWord' : 'options.checklist.words.word')}
        value={draft.word}
        set={(word) => set({ word })}
        error={errorOf('word')}
      />
      {(list === 'rejected' || list === 'law') && (
        <TextField
          name="milder"
          label={message('options.checklist.words.milder')}
          value={draft.milder}
          set={(milder) => set({ milder })}
          error={errorOf('milder')}
        />
      )}
      {list === 'law' && (
        <>
          <SelectField
            label={message('options.checklist.words.law')}
            value={draft.law}
            set={(law) => set({ law })}
            options={LAWS.map((value) => ({ value, name: lawName(value) }))}
          />
          <SelectField
            label={message('options.checklist.words.category')}
            value={draft.category}
            set={(category) => set({ category })}
            options={WORD_CATEGORIES.map((value) => ({ value, name: categoryName(value) }))}
          />
        </>
      )}
    </>
  );
}
