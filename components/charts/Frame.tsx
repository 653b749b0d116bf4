import type { JstMonth } from '@/lib/domain/month';
import { shortMonth } from '@/lib/i18n/format';
import css from './charts.module.css';
import type { Box, MonthScale, MonthSpan, ValueScale } from './geometry';
import { monthTicks, tickLabels } from './ticks';

interface MonthAxisProps {
  box: Box;
  span: MonthSpan;
  x: MonthScale;
}

/** Months below, with the year where it begins. */
export function MonthAxis({ box, span, x }: MonthAxisProps) {
  const { left, right, bottom } = box;
  const at = (month: JstMonth) => x.middle(month);
  return (
    <g className={css.axis}>
      <line className={css.base} x1={left} x2={right} y1={bottom} y2={bottom} />
      {monthTicks(span, right - left).map(({ month, year }) => (
        <g key={month} textAnchor="middle">
          <line className={css.tick} x1={at(month)} x2={at(month)} y1={bottom} y2={bottom + 4} />
          <text x={at(month)} y={bottom + 16}>
            {shortMonth(month)}
          </text>
          {year && (
            <text x={at(month)} y={bottom + 30}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Hairlines across, their figures at the left. */
export function ValueAxis({ box, y }: { box: Box; y: ValueScale }) {
  const labels = tickLabels(y.ticks);
  return (
    <g className={css.axis} textAnchor="end">
      {y.ticks.map((tick, index) => (
        <g key={tick}>
          <line className={css.grid} x1={box.left} x2={box.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={box.left - 8} y={y.at(tick) + 4}>
            {labels[index]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What stands where there is nothing to draw. */
export function Nothing({ box, text }: { box: Box; text: string }) {
  return (
    <text
      className={css.nothing}
      x={(box.left + box.right) / 2}
      y={(box.top + box.bottom) / 2 + 4}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}
