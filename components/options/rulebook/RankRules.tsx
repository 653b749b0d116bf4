import { useRef } from 'react';
import { isFlag } from '@/lib/domain/rank/metrics';
import type { Rank } from '@/lib/domain/rank/ranks';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import { message } from '@/lib/i18n/message';
import { useSaid } from '../goals/use-said';
import { Notice } from '../Notice';
import { FlagRow } from './FlagRow';
import { NumberRow } from './NumberRow';
import css from './rulebook.module.css';
import type { RulebookView } from './view';

interface Props extends RulebookView {
  rank: Rank;
  rules: readonly RuleInForce[];
}

/** A rank with its letter in the margin; what is counted first, then what only has to be done. */
export function RankRules({ rank, rules, ...view }: Props) {
  const { said, ...saying } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => heading.current?.focus();
  const common = { ...view, said: saying, leave };
  const flags = rules.filter(({ metric }) => isFlag(metric));
  const numbers = rules.filter(({ metric }) => !isFlag(metric));
  return (
    <div className={css.rank}>
      <h3 ref={heading} tabIndex={-1} aria-label={message('options.rulebook.rankName', [rank])}>
        {rank}
      </h3>
      <ul>
        {numbers.map((rule) => (
          <NumberRow key={rule.id} {...common} rule={rule} />
        ))}
        {flags.map((rule) => (
          <FlagRow key={rule.id} {...common} rule={rule} />
        ))}
      </ul>
      <div className={css.said}>
        <Notice text={said?.text} bad={said?.bad ?? false} />
      </div>
    </div>
  );
}
