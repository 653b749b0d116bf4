import { useId } from 'react';
import { BONUS_RANKS, type Rank } from '@/lib/domain/rank/ranks';
import { message } from '@/lib/i18n/message';
import css from './letters.module.css';

interface Props {
  rank: Rank | undefined;
  choose: (rank: Rank | undefined) => void;
}

/** The letters on their line, as on the first page of a techo; one of them, or none, is chosen. */
export function RankLetters({ rank, choose }: Props) {
  const name = useId();
  const choices = [undefined, ...BONUS_RANKS];
  return (
    <fieldset className={css.letters}>
      <legend>{message('options.goals.rankTitle')}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice ?? 'none'}>
            <input
              type="radio"
              name={name}
              value={choice ?? ''}
              checked={choice === rank}
              onChange={() => choose(choice)}
            />
            <span data-letter={choice}>{choice ?? message('options.goals.none')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
