import { visuallyHidden } from '@/components/ui/classes';
import type { Goal } from '@/lib/domain/rank/goals';
import type { Standing } from '@/lib/domain/rank/standing';
import { type WeekPlan, weekPlan } from '@/lib/domain/rank/week-plan';
import { dayMonth, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { kindName } from './amount-text';
import type { GoalsView } from './view';
import css from './weeks.module.css';

interface Props extends GoalsView {
  goal: Goal;
  standing: Standing;
}

/** The month by weeks: what was planned, what was done, and what it takes from now on. */
export function WeekTable({ goal, standing, facts, month, now }: Props) {
  const { metric } = goal;
  const value = standing.shown?.figure.value;
  const soFar = typeof value === 'number' ? value : undefined;
  const weeks = weekPlan(goal, facts?.daily[metric], soFar, month, now);
  const most = Math.max(1, ...weeks.flatMap(({ planned, done }) => [planned ?? 0, done ?? 0]));
  const uncounted = weeks.every(({ done }) => done === undefined);
  return (
    <>
      <table className={css.table}>
        <caption className={visuallyHidden}>
          {message('options.goals.weekCaption', [kindName(goal), monthName(month)])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{message('options.goals.week')}</th>
            <td className={css.barCell} />
            <th scope="col" className={css.planned}>
              {message('options.goals.planned')}
            </th>
            <th scope="col" className={css.done}>
              {message('options.goals.done')}
            </th>
            <th scope="col">{message('options.goals.needed')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <WeekLine key={week.from} week={week} most={most} goal={goal} />
          ))}
        </tbody>
      </table>
      {uncounted && <p className={css.note}>{message('options.goals.notByDay')}</p>}
    </>
  );
}

function WeekLine({ week, most, goal }: { week: WeekPlan; most: number; goal: Goal }) {
  const { from, to, when, planned, done, needed } = week;
  const text = (value: number | undefined) =>
    value === undefined ? undefined : amount(goal.metric, value);
  const present = when === 'present';
  return (
    <tr data-when={when} aria-current={present ? 'date' : undefined}>
      <th scope="row">
        {from === to
          ? dayMonth(from)
          : message('options.goals.weekSpan', [dayMonth(from), dayMonth(to)])}
        {present && <small>{message('options.goals.thisWeek')}</small>}
      </th>
      <td className={css.barCell}>
        <Bars planned={planned} done={done} most={most} />
      </td>
      <td>{text(planned) ?? <None why={message('options.goals.noPlan')} />}</td>
      <td>{text(done) ?? <None why={message(doneWhy(when))} />}</td>
      <td>{text(needed) ?? <None why={message(neededWhy(when))} />}</td>
    </tr>
  );
}

const doneWhy = (when: WeekPlan['when']) =>
  when === 'future' ? 'options.goals.notYet' : 'options.goals.unknown';
const neededWhy = (when: WeekPlan['when']) =>
  when === 'past' ? 'options.goals.weekOver' : 'options.goals.unknown';

/** A dash for the eye, the reason for the ear. */
const None = ({ why }: { why: string }) => (
  <>
    <span aria-hidden="true" className={css.dash}>
      –
    </span>
    <span className={visuallyHidden}>{why}</span>
  </>
);

interface BarsProps {
  planned: number | undefined;
  done: number | undefined;
  most: number;
}

/** What was done as a bar, what was planned as a mark across it; the numbers stand beside. */
function Bars({ planned, done, most }: BarsProps) {
  const part = (value: number) => `${(value / most) * 100}%`;
  return (
    <div className={css.bars} aria-hidden="true">
      {done !== undefined && <i style={{ width: part(done) }} />}
      {planned !== undefined && planned > 0 && <b style={{ left: part(planned) }} />}
    </div>
  );
}
