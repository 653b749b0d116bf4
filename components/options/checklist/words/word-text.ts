import {
  formProblem,
  MAX_MILDER,
  MAX_WORD,
  MAX_WORDS,
  type WordProblem,
} from '@/lib/domain/checklist/settings-edit';
import type { LawWord, WordListId } from '@/lib/domain/checklist/words/lists';
import { lawOrigin, rejectedOrigin } from '@/lib/domain/checklist/words/shipped';
import { checkName } from '@/lib/i18n/check-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Entry } from './view';

/** A list is named as the check that goes by it. */
export function listName(list: WordListId): string {
  if (list === 'allowed') return message('options.checklist.words.allowed');
  return checkName(list === 'sale' ? 'volatile' : list);
}

export const lawName = (law: LawWord['law']): string =>
  message(`options.checklist.words.laws.${law}`);

export const categoryName = (category: LawWord['category']): string =>
  message(`options.checklist.words.categories.${category}`);

/** Everything that is read of a row. */
export function entryWords({ word, milder, law, category }: Entry): string[] {
  const texts = [word, milder, law && lawName(law), category && categoryName(category)];
  return texts.filter((text) => text !== undefined);
}

/** Where a shipped word is from; nothing of one that the user added. */
export function originText(list: WordListId, { word, law, category }: Entry): string | undefined {
  const isLaw = list === 'law' && law && category;
  const known = isLaw ? lawOrigin({ word, law, category }) : undefined;
  const origin = list === 'rejected' ? rejectedOrigin(word) : known;
  if (!origin) return undefined;
  const certainty = message(`certainty.${origin.certainty}`);
  return origin.source === ''
    ? message('options.checklist.words.originOurs', [certainty])
    : message('options.checklist.words.origin', [origin.source, certainty]);
}

export interface FieldProblem {
  field: 'word' | 'milder';
  text: string;
}

/** What is wrong, in words, and in which field. */
export function fieldProblem(problem: WordProblem, { word, milder }: Entry): FieldProblem {
  const field = milder !== undefined && formProblem({ word }) !== problem ? 'milder' : 'word';
  const isOfWord = problem === 'taken' || problem === 'tooMany' || problem === 'blank';
  const at = isOfWord ? 'word' : field;
  return { field: at, text: problemText(problem, at) };
}

function problemText(problem: WordProblem, field: FieldProblem['field']): string {
  if (problem === 'tooLong') {
    const most = field === 'word' ? MAX_WORD : MAX_MILDER;
    return message('options.checklist.words.error.tooLong', [count(most)]);
  }
  if (problem === 'tooMany') {
    return message('options.checklist.words.error.tooMany', [count(MAX_WORDS)]);
  }
  return message(`options.checklist.words.error.${problem}`);
}
