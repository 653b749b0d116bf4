import type { RankGoal } from '@/lib/domain/rank/goals';
import { type RankStanding, rankStanding } from '@/lib/domain/rank/standing';
import { count, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { standingSentence } from '@/lib/i18n/rank-words';
import { kindName } from './amount-text';
import css from './goals.module.css';
import type { GoalsView } from './view';

/** How near this month is to the rank: what is furthest away, and what nobody knows. */
export function RankNearness({ goal, facts, month, now, edits }: GoalsView & { goal: RankGoal }) {
  if (!facts) return null;
  const standing = rankStanding(goal.rank, facts, month, now, edits);
  return (
    <p className={css.nearness}>
      <b>{monthName(month)}</b>
      {sentences(standing).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </p>
  );
}

function sentences({ rank, reach, weakest, unknown }: RankStanding): string[] {
  if (reach === 'noRules') return [message('options.goals.noRules', [rank])];
  if (reach === 'met') return [message('options.goals.rankMet', [rank])];
  const parts = weakest ? [kindName(weakest.target), standingSentence(weakest)] : undefined;
  return [
    ...(parts ? [message('options.goals.furthest', parts)] : []),
    ...(unknown > 0 ? [message('options.goals.unknownRules', [count(unknown)])] : []),
  ];
}
