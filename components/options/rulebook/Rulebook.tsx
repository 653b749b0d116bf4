import { useMemo } from 'react';
import { monthOf } from '@/lib/domain/month';
import { BONUS_RANKS, type Rank } from '@/lib/domain/rank/ranks';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import { rulesInForce } from '@/lib/domain/rank/rules-in-force';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useRulebook } from '@/lib/stores/rank-settings';
import { useNow } from '@/lib/stores/use-now';
import { Loading } from '../Loading';
import { OwnForm } from './OwnForm';
import { RankRules } from './RankRules';
import css from './rulebook.module.css';
import type { RulebookView } from './view';

const RENEWED_EVERY = 60_000;

export function Rulebook() {
  const stored = useRulebook();
  const month = monthOf(useNow(RENEWED_EVERY));
  const edits = stored?.edits;
  const groups = useMemo(() => edits && byRank(rulesInForce(month, edits)), [month, edits]);
  if (!stored || !edits || !groups) return <Loading />;
  const view: RulebookView = { edits, month };
  return (
    <div className={css.rulebook}>
      <div className={css.notes}>
        <p>{message('options.rulebook.past')}</p>
        <p>{message('options.rulebook.above')}</p>
        {stored.dropped > 0 && (
          <p className={css.dropped}>
            {message('options.rulebook.dropped', [count(stored.dropped)])}
          </p>
        )}
      </div>
      {groups.map(({ rank, rules }) => (
        <RankRules key={rank} {...view} rank={rank} rules={rules} />
      ))}
      <OwnForm edits={edits} />
    </div>
  );
}

/** B, A and S always; another rank only when the user has a requirement for it. */
function byRank(rules: readonly RuleInForce[]) {
  const ranks: Rank[] = [...new Set([...rules.map(({ rank }) => rank), ...BONUS_RANKS])];
  return ranks.map((rank) => ({ rank, rules: rules.filter((rule) => rule.rank === rank) }));
}
