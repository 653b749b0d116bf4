import { RequirementBar } from '@/components/rank/RequirementBar';
import { note } from '@/components/ui/classes';
import { isFlag } from '@/lib/domain/rank/metrics';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import type { RankStanding, Standing } from '@/lib/domain/rank/standing';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';
import css from './rank.module.css';

type Requirement = Standing<RuleInForce>;

/** What the rank asks for: what is counted with bars, what is done or not as marks. */
export function Requirements({ standing }: { standing: RankStanding }) {
  const { rank, requirements } = standing;
  const name = message('notebook.rank.now.requirements', [rank]);
  if (requirements.length === 0) {
    return <p className={note}>{message('notebook.rank.now.noRules', [rank])}</p>;
  }
  const flags = requirements.filter(({ target }) => isFlag(target.metric));
  return (
    <>
      <ul className={css.requirements} aria-label={name}>
        {requirements.map((one) =>
          isFlag(one.target.metric) ? null : (
            <li key={one.target.id}>
              <RequirementBar standing={one} tightest />
            </li>
          ),
        )}
      </ul>
      {flags.length > 0 && (
        <ul className={css.flags} aria-label={message('notebook.rank.now.checks', [rank])}>
          {flags.map((one) => (
            <Flag key={one.target.id} one={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function Flag({ one }: { one: Requirement }) {
  const { target, reach } = one;
  const state = reach === 'met' ? 'done' : reach === 'unknown' ? 'unknown' : 'open';
  return (
    <li data-state={state}>
      <span className={css.check} aria-hidden="true" />
      {metricName(target.metric)}
      <small>{message(`notebook.rank.now.flag.${state}`)}</small>
    </li>
  );
}
