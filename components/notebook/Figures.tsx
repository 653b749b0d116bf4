import { useId } from 'react';
import { Figure } from '@/components/ui/Figure';
import type { DayCounts } from '@/lib/domain/rollup';
import { narrowsRows, type TimelineFilter } from '@/lib/domain/timeline';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './figures.module.css';

const FIGURES = [
  ['clicks', 'notebook.sums.clicks'],
  ['linkChecks', 'notebook.sums.linkChecks'],
  ['cartAttempts', 'notebook.sums.cartAttempts'],
  ['bought', 'notebook.sums.bought'],
  ['otherLinks', 'notebook.sums.otherLinks'],
] as const;

/** `2026年11月14日(土) – 2026年11月20日(金)` */
function periodName({ from, to }: TimelineFilter): string {
  if (from && to) return from === to ? fullDayName(from) : [from, to].map(fullDayName).join(' – ');
  if (from) return message('notebook.sums.since', [fullDayName(from)]);
  return to ? message('notebook.sums.until', [fullDayName(to)]) : message('notebook.sums.allDays');
}

/** The period's sums, as calm figures; they come from the daily roll-ups. */
export function Figures({ filter, sum }: { filter: TimelineFilter; sum: DayCounts | undefined }) {
  const id = useId();
  return (
    <section className={css.figures} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {message('notebook.sums.title')} <span>{periodName(filter)}</span>
      </h2>
      <dl>
        {FIGURES.map(([key, label]) => (
          <div key={key}>
            <dt>{message(label)}</dt>
            <dd>
              <Figure
                large
                value={sum ? count(sum[key]) : '–'}
                unit={message('notebook.sums.times')}
              />
            </dd>
          </div>
        ))}
      </dl>
      {narrowsRows(filter) && <p className={css.note}>{message('notebook.sums.wholeDays')}</p>}
    </section>
  );
}
