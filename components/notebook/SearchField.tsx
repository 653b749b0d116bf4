import { useEffect, useState } from 'react';
import { message } from '@/lib/i18n/message';
import { Field } from './Field';

const PAUSE = 200;

interface Props {
  /** Of a field of its own; else it is the search. */
  label?: string;
  text: string;
  /** What can be searched for. */
  hint?: string;
  onText: (text: string | undefined) => void;
}

/** Searches when the typing pauses, and never with a word still being converted to kanji. */
export function SearchField({ label, text, hint, onText }: Props) {
  const [draft, setDraft] = useState(text);
  const [composing, setComposing] = useState(false);
  useEffect(() => setDraft(text), [text]);
  useEffect(() => {
    if (composing || draft === text) return;
    const timer = setTimeout(() => onText(draft || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, composing, text, onText]);
  return (
    <Field label={label ?? message('notebook.filter.text')}>
      {(id) => (
        <input
          id={id}
          type="search"
          value={draft}
          placeholder={hint}
          maxLength={200}
          onChange={({ target }) => setDraft(target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      )}
    </Field>
  );
}
