import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { WORD_LISTS } from '@/lib/domain/checklist/words/lists';
import { message } from '@/lib/i18n/message';
import css from '../checklist.module.css';
import { WordList } from './WordList';

/** Every list as a line of a register; one that is wanted unfolds. */
export function WordLists({ settings }: { settings: ChecklistSettings }) {
  return (
    <div>
      <div className={css.head}>
        <h3>{message('options.checklist.words.title')}</h3>
        <p>{message('options.checklist.words.lead')}</p>
      </div>
      <ul>
        {WORD_LISTS.map((list) => (
          <WordList key={list} list={list} words={settings.words} />
        ))}
      </ul>
    </div>
  );
}
