import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { visuallyHidden } from '@/components/ui/classes';
import { Unknown } from '@/components/ui/Unknown';
import { isRunning } from '@/lib/domain/events/event';
import type { KnownSum } from '@/lib/domain/planner/known-sum';
import { type EventResults, RESULT_IDS, type ResultId } from '@/lib/domain/planner/results';
import type { Instant } from '@/lib/domain/time-units';
import { markedName } from '@/lib/i18n/event-names';
import { count, fullDayName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './results.module.css';

interface Props {
  results: readonly EventResults[];
  now: Instant;
}

const SPANS = ['during', 'after'] as const;

/** Events by their days and the day after, side by side. */
export const ResultTable = ({ results, now }: Props) => (
  <ScrollRegion className={css.scroll} name={message('events.results.caption')}>
    <table className={css.table}>
      <caption className={visuallyHidden}>{message('events.results.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {message('events.page.title')}
          </th>
          {SPANS.map((span) => (
            <th key={span} scope="colgroup" colSpan={RESULT_IDS.length}>
              {message(`events.results.${span}`)}
            </th>
          ))}
        </tr>
        <tr>
          {SPANS.flatMap((span) =>
            RESULT_IDS.map((id) => (
              <th key={`${span} ${id}`} scope="col">
                {message(`events.results.of.${id}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.event.id}>
            <th scope="row">
              {markedName(result.event)}
              <small>
                {spanWords(result)}
                {isRunning(result.event, now) && ` ${message('events.results.soFar')}`}
              </small>
            </th>
            {SPANS.flatMap((span) =>
              RESULT_IDS.map((id) => (
                <td key={`${span} ${id}`}>
                  <Sum of={id} sum={result[span][id]} />
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);

const spanWords = ({ days: { from, to } }: EventResults): string =>
  from === to
    ? fullDayName(from)
    : message('events.page.span', [fullDayName(from), fullDayName(to)]);

/** What is known of it; a sum that lacks days says so. */
function Sum({ of, sum: { sum, known, of: days } }: { of: ResultId; sum: KnownSum }) {
  if (sum === undefined) return <Unknown word={message('notebook.rank.unknown')} />;
  return (
    <>
      {of === 'reward' ? yen(sum) : count(sum)}
      {known < days && <small>{message('events.results.partly', [`${known}`, `${days}`])}</small>}
    </>
  );
}
