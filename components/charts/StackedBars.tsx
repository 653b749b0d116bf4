import { useId } from 'react';
import type { JstMonth } from '@/lib/domain/month';
import { message } from '@/lib/i18n/message';
import css from './charts.module.css';
import { type EventBand, EventBands } from './EventBands';
import { MonthAxis, Nothing, ValueAxis } from './Frame';
import { Fill, type FillLook, FillPatterns } from './fills';
import { boxOf, type MonthScale, type MonthSpan, monthScale, valueScale } from './geometry';
import { Hatch } from './Hatch';
import { Legend, legendHeight } from './Legend';

/** One part of every stack. */
export interface StackPart {
  look: FillLook;
  /** What it is, with what it adds up to. */
  label: string;
}

export interface MonthStack {
  month: JstMonth;
  /** In the order of the parts, the lowest first; undefined where nobody knows. */
  values: readonly number[] | undefined;
}

interface Props {
  width: number;
  height: number;
  span: MonthSpan;
  parts: readonly StackPart[];
  stacks: readonly MonthStack[];
  /** Events behind the data. */
  events?: readonly EventBand[] | undefined;
}

const WIDEST = 32;
/** A month without anything is a line on the ground; one that nobody knows is hatched. */
const LEAST = 1.5;

export const stackedHeight = (plot: number, parts: number, width: number): number =>
  plot + legendHeight(parts, width);

/** One bar a month, its parts on each other; the legend belongs to the picture. */
export function StackedBars({ width, height, span, parts, stacks, events }: Props) {
  const id = useId();
  const box = boxOf(width, height, { top: 12 + legendHeight(parts.length, width) });
  const x = monthScale(span, box);
  const known = stacks.flatMap(({ values }) => (values ? [sum(values)] : []));
  const y = valueScale(known, box, true);
  return (
    <>
      <FillPatterns id={id} />
      <Hatch id={`${id}-unknown`} />
      <Legend id={id} parts={parts} width={width} />
      {y && <EventBands bands={events} box={box} x={x} />}
      {y &&
        stacks.map(({ month, values }) =>
          values ? null : (
            <rect
              key={month}
              x={x.start(month) + 1}
              y={box.top}
              width={x.end(month) - x.start(month) - 2}
              height={box.bottom - box.top}
              fill={`url(#${id}-unknown)`}
            />
          ),
        )}
      {y && <ValueAxis box={box} y={y} />}
      {y &&
        stacks.map(({ month, values }) =>
          values ? <Stack key={month} {...{ id, month, values, parts, x, y: y.at }} /> : null,
        )}
      <MonthAxis box={box} span={span} x={x} />
      {!y && <Nothing box={box} text={message('chart.nothing')} />}
    </>
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

interface StackProps {
  id: string;
  month: JstMonth;
  values: readonly number[];
  parts: readonly StackPart[];
  x: MonthScale;
  y: (value: number) => number;
}

function Stack({ id, month, values, parts, x, y }: StackProps) {
  const width = Math.min(WIDEST, (x.end(month) - x.start(month)) * 0.62);
  const left = x.middle(month) - width / 2;
  const ground = y(0);
  if (sum(values) === 0) {
    return <rect className={css.nil} x={left} y={ground - LEAST} width={width} height={LEAST} />;
  }
  let below = 0;
  return (
    <g>
      {parts.map(({ look, label }, index) => {
        const value = values[index] ?? 0;
        const [bottom, top] = [y(below), y(below + value)];
        below += value;
        if (value === 0) return null;
        const height = Math.max(1, bottom - top);
        return (
          <Fill key={label} id={id} look={look} x={left} y={top} width={width} height={height} />
        );
      })}
    </g>
  );
}
