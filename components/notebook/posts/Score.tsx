import { Unknown } from '@/components/ui/Unknown';
import { WindowMark } from '@/components/ui/WindowMark';
import { CHECKS, type CheckId } from '@/lib/domain/checklist/checks';
import { scoreOf, type Verdict } from '@/lib/domain/checklist/written';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import css from './posts.module.css';

/** `8/10`, and on a press what was missing. */
export function Score({ verdict }: { verdict: Verdict | undefined }) {
  const { done, total } = scoreOf(verdict ?? {});
  if (!verdict || total === 0) return <Unknown word={message('notebook.posts.unknown')} />;
  const figure = (
    <span>
      <b>{done}</b>/{total}
    </span>
  );
  if (done === total) {
    return (
      <span className={css.full}>
        {figure} <WindowMark tone="done" />
      </span>
    );
  }
  return (
    <details className={css.missing}>
      <summary>{figure}</summary>
      <dl>
        <Missing label={message('notebook.posts.failed')} checks={inState(verdict, 'fail')} />
        <Missing label={message('notebook.posts.notTold')} checks={inState(verdict, 'unknown')} />
      </dl>
    </details>
  );
}

const inState = (verdict: Verdict, state: 'fail' | 'unknown'): CheckId[] =>
  CHECKS.filter((check) => verdict[check] === state);

function Missing({ label, checks }: { label: string; checks: readonly CheckId[] }) {
  if (checks.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {checks.map((check) => (
        <dd key={check}>{checkName(check)}</dd>
      ))}
    </>
  );
}
