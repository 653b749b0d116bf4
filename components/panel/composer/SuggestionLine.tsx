import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { visuallyHidden } from '@/components/ui/classes';
import type { Suggestion } from '@/lib/domain/checklist/result';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';

interface Props {
  suggestion: Suggestion;
  use: (suggestion: Suggestion) => void;
}

/** Words that may go into the text, on the user's press only. */
export function SuggestionLine({ suggestion, use }: Props) {
  const { kind, text } = suggestion;
  return (
    <span className={css.suggestion}>
      <span className={css.words}>{text}</span>
      <span className={css.presses}>
        <Button look="plain" onClick={() => use(suggestion)}>
          {message(kind === 'insert' ? 'composer.put' : 'composer.replace')}
          <span className={visuallyHidden}>{message('composer.actionOn', [text])}</span>
        </Button>
        <CopyButton text={text} />
      </span>
    </span>
  );
}
