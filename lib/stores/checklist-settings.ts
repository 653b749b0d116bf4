import { useMemo } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';
import type { ChecklistSettings } from '../domain/checklist/settings';
import { restored } from '../domain/checklist/settings-edit';
import { changesOf, type ParsedSettings, parseSettings } from '../domain/checklist/settings-parse';
import { parseTemplates, type Template } from '../domain/checklist/templates';
import { type LawWord, WORD_LISTS, type WordListId } from '../domain/checklist/words/lists';
import { SHIPPED_WORDS } from '../domain/checklist/words/shipped';
import { newTurns } from '../domain/turns';
import { checklistItem, templatesItem } from '../storage/settings';
import { useStored } from './use-stored';

/** What is sound of the stored settings, kept current; `undefined` until they are read. */
export function useChecklist(): ParsedSettings | undefined {
  const stored = useStored(checklistItem);
  return useMemo(() => (stored === undefined ? undefined : parseSettings(stored)), [stored]);
}

export function useTemplates(): ReturnType<typeof parseTemplates> | undefined {
  const stored = useStored(templatesItem);
  return useMemo(() => (stored === undefined ? undefined : parseTemplates(stored)), [stored]);
}

/** Takes a change back; answers false when something else was changed since. */
export type Undo = () => Promise<boolean>;

/** How to change a stored value: each change is made to what the one before it left. */
function changing<Stored, Value>(
  item: WxtStorageItem<Stored, Record<string, unknown>>,
  read: (stored: Stored) => Value,
  written: (value: Value) => Stored,
): (to: (value: Value) => Value) => Promise<Undo> {
  const inTurn = newTurns();
  // A browser may give stored fields back in another order.
  const formOf = (stored: Stored) => JSON.stringify(written(read(stored)));
  return (to) =>
    inTurn(async () => {
      const before = await item.getValue();
      const after = written(to(read(before)));
      await item.setValue(after);
      return () =>
        inTurn(async () => {
          if (formOf(await item.getValue()) !== formOf(after)) return false;
          await item.setValue(before);
          return true;
        });
    });
}

type Row = Pick<LawWord, 'word'> & Partial<LawWord>;

const rowsOf = (rows: readonly Row[]): string =>
  JSON.stringify(rows.map(({ word, milder, law, category }) => [word, milder, law, category]));

/** Whether a list is as shipped, in whatever order its rows name their fields. */
export const isShippedList = (words: readonly Row[], list: WordListId): boolean =>
  rowsOf(words) === rowsOf(SHIPPED_WORDS[list]);

/** A list that was changed and changed back is stored as one that never was. */
const storedForm = (settings: ChecklistSettings): unknown =>
  changesOf(
    WORD_LISTS.filter((list) => isShippedList(settings.words[list], list)).reduce(
      (rest, list) => restored(rest, { list }),
      settings,
    ),
  );

export const changeChecklist: (
  to: (settings: ChecklistSettings) => ChecklistSettings,
) => Promise<Undo> = changing(
  checklistItem,
  (stored) => parseSettings(stored).settings,
  storedForm,
);

export const changeTemplates: (
  to: (templates: readonly Template[]) => readonly Template[],
) => Promise<Undo> = changing<readonly Template[], readonly Template[]>(
  templatesItem,
  (stored) => parseTemplates(stored).templates,
  (templates) => templates,
);

/** Settings and templates of a file, both or none; they are taken back together. */
export async function changeAll(
  settings: ChecklistSettings,
  templates: readonly Template[] | undefined,
): Promise<Undo> {
  const takeBack = await changeChecklist(() => settings);
  if (!templates) return takeBack;
  try {
    const before = await changeTemplates(() => templates);
    return async () => {
      if (!(await before())) return false;
      if (await takeBack()) return true;
      await changeTemplates(() => templates);
      return false;
    };
  } catch (error) {
    await takeBack();
    throw error;
  }
}
