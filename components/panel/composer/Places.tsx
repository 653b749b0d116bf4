import type { Checklist } from '@/lib/content/composer/checklist';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';
import { type Place, quoted } from './places';
import { SuggestionLine } from './SuggestionLine';

/** More than these say nothing new. */
const MOST = 6;

interface Props {
  places: readonly Place[];
  text: string;
  checklist: Checklist;
}

/** The words a check points at; a press selects them in the text. */
export function Places({ places, text, checklist }: Props) {
  if (places.length === 0) return null;
  const more = places.length - MOST;
  return (
    <ul className={css.places}>
      {places.slice(0, MOST).map(({ span, note, suggestion }) => {
        const words = quoted(text, span);
        return (
          <li key={`${span.start} ${note}`}>
            <button
              type="button"
              className={css.quote}
              aria-label={message('composer.show', [words])}
              onClick={() => checklist.show(span)}
            >
              {words}
            </button>
            {note !== undefined && <span className={css.quiet}>{note}</span>}
            {suggestion && <SuggestionLine suggestion={suggestion} use={checklist.use} />}
          </li>
        );
      })}
      {more > 0 && <li className={css.quiet}>{message('composer.more', [count(more)])}</li>}
    </ul>
  );
}
