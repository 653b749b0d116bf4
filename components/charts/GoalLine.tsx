import { type JstMonth, monthsFrom } from '@/lib/domain/month';
import css from './charts.module.css';
import type { Box, MonthScale, MonthSpan, ValueScale } from './geometry';

/** What is aimed at in each month; nothing where there is no goal. */
export interface GoalSteps {
  target: (month: JstMonth) => number | undefined;
  /** Stands at the end of the line. */
  label: string;
}

interface Props {
  goal: GoalSteps;
  span: MonthSpan;
  box: Box;
  x: MonthScale;
  y: ValueScale;
}

export const targetsOf = (goal: GoalSteps, { from, to }: MonthSpan): number[] =>
  monthsFrom(from, to).flatMap((month) => goal.target(month) ?? []);

/** A dashed line that steps where the goal changes, and ends where it ends. */
export function GoalLine({ goal, span, box, x, y }: Props) {
  const path: string[] = [];
  let open = false;
  let last: { right: number; y: number } | undefined;
  for (const month of monthsFrom(span.from, span.to)) {
    const target = goal.target(month);
    if (target !== undefined) {
      const height = y.at(target);
      path.push(open ? `V${height}` : `M${x.start(month)},${height}`, `H${x.end(month)}`);
      last = { right: x.end(month), y: height };
    }
    open = target !== undefined;
  }
  if (!last) return null;
  const above = last.y - box.top > 4;
  return (
    <g>
      <path className={css.goalPaper} d={path.join('')} />
      <path className={css.goal} d={path.join('')} />
      <text
        className={css.goalLabel}
        x={Math.max(last.right, box.left + 72)}
        y={above ? last.y - 5 : last.y + 14}
        textAnchor="end"
      >
        {goal.label}
      </text>
    </g>
  );
}
