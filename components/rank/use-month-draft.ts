import { useState } from 'react';
import type { MonthFigures } from '@/lib/domain/rank/month-figures';
import { isRank } from '@/lib/domain/rank/ranks';
import { type MonthField, typedText } from './month-fields';
import type { TypedMonth } from './save-month';
import { type NumberProblem, typedNumber } from './typed-number';

/** What the user made of a field; once stored it stays until the stored value moves on. */
interface Edit {
  text: string;
  before: string;
  stored: boolean;
}

type Edits = Partial<Record<MonthField, Edit>>;
type Problems = Partial<Record<MonthField, NumberProblem>>;

/**
 * The edited fields of a month's form. Fields that were not touched are not sent: a number keeps
 * the day on which it was typed, which its pace depends on.
 */
export function useMonthDraft(known: MonthFigures | undefined) {
  const [edits, setEdits] = useState<Edits>({});
  const [problems, setProblems] = useState<Problems>({});
  const text = (field: MonthField): string => {
    const edit = edits[field];
    const typed = typedText(known, field);
    return edit && !(edit.stored && edit.before !== typed) ? edit.text : typed;
  };
  return {
    text,
    problems,
    edit(field: MonthField, to: string) {
      const before = typedText(known, field);
      setEdits((all) => ({ ...all, [field]: { text: to, before, stored: false } }));
      setProblems(({ [field]: _solved, ...rest }) => rest);
    },
    /** The fields to send, or nothing when one of them cannot be read. */
    read(): Pick<TypedMonth, 'rank' | 'values'> | undefined {
      const read = readEdits(edits);
      setProblems(read.problems);
      return Object.keys(read.problems).length > 0 ? undefined : read.typed;
    },
    stored() {
      const close = ([field, edit]: [string, Edit]) => [field, { ...edit, stored: true }];
      setEdits((all) => Object.fromEntries(Object.entries(all).map(close)));
    },
  };
}

function readEdits(edits: Edits) {
  const problems: Problems = {};
  const typed: Pick<TypedMonth, 'rank' | 'values'> = { values: {} };
  for (const field of Object.keys(edits) as MonthField[]) {
    const edit = edits[field];
    if (!edit || edit.stored) continue;
    if (field === 'rank') {
      typed.rank = isRank(edit.text) ? edit.text : null;
      continue;
    }
    const read = typedNumber(edit.text);
    if ('problem' in read) problems[field] = read.problem;
    else typed.values[field] = read.value;
  }
  return { problems, typed };
}
