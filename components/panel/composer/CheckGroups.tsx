import { Section } from '@/components/ui/Section';
import { WindowMark } from '@/components/ui/WindowMark';
import type { Checklist, ChecklistSnapshot } from '@/lib/content/composer/checklist';
import { SEVERITIES } from '@/lib/domain/checklist/checks';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { lackingSentence } from '@/lib/i18n/check-sentences';
import { checkName } from '@/lib/i18n/check-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { CheckItem } from './CheckItem';
import css from './composer.module.css';

interface Props {
  snapshot: ChecklistSnapshot;
  checklist: Checklist;
}

/** What failed, the gravest first; what nobody can tell yet; and what is done, folded. */
export function CheckGroups({ snapshot: { results, text }, checklist }: Props) {
  const failed = results.filter(({ state }) => state === 'fail');
  const unknown = results.filter(({ state }) => state === 'unknown');
  const done = results.filter(({ state }) => state === 'ok');
  const items = (list: readonly CheckResult[]) =>
    list.map((result) => (
      <CheckItem key={result.check} result={result} text={text} checklist={checklist} />
    ));
  return (
    <>
      {SEVERITIES.map((grave) => {
        const list = failed.filter(({ severity }) => severity === grave);
        if (list.length === 0) return null;
        return (
          <Section
            key={grave}
            title={message(`composer.group.${grave}`)}
            aside={count(list.length)}
          >
            <ul className={css.checks}>{items(list)}</ul>
          </Section>
        );
      })}
      {unknown.length > 0 && (
        <Section title={message('composer.group.unknown')} aside={count(unknown.length)}>
          <ul className={css.checks}>
            {items(unknown.filter(({ spans }) => spans.length > 0))}
            <Lacking results={unknown.filter(({ spans }) => spans.length === 0)} />
          </ul>
        </Section>
      )}
      {done.length > 0 && <Done results={done}>{items(done.filter(hasMore))}</Done>}
    </>
  );
}

/** Fine as it is, and better still with what is suggested. */
const hasMore = ({ suggestion }: CheckResult): boolean => suggestion !== undefined;

/** What lacks the same thing stands together. */
function Lacking({ results }: { results: readonly CheckResult[] }) {
  const reasonIn = (result: CheckResult) => (result.state === 'unknown' ? result.reason : '');
  return [...new Set(results.map(reasonIn))].map((reason) => (
    <li key={reason} className={css.check}>
      <WindowMark tone="quiet" />
      <div className={css.told}>
        <h3>{namesOf(results.filter((result) => reasonIn(result) === reason))}</h3>
        <p>{lackingSentence(reason)}</p>
      </div>
    </li>
  ));
}

const namesOf = (results: readonly CheckResult[]): string =>
  results.map(({ check }) => checkName(check)).join(message('composer.and'));

interface DoneProps {
  results: readonly CheckResult[];
  children: React.ReactNode;
}

function Done({ results, children }: DoneProps) {
  return (
    <details className={css.done}>
      <summary>{message('composer.group.done', [count(results.length)])}</summary>
      <ul className={css.checks}>
        {children}
        {results
          .filter((result) => !hasMore(result))
          .map(({ check }) => (
            <li key={check} className={css.check}>
              <WindowMark tone="done" />
              <span>{checkName(check)}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
