import type { JstMonth } from '@/lib/domain/month';
import { message } from '@/lib/i18n/message';
import css from './charts.module.css';
import { type EventBand, EventBands } from './EventBands';
import { MonthAxis, Nothing, ValueAxis } from './Frame';
import { GoalLine, type GoalSteps, targetsOf } from './GoalLine';
import { boxOf, type MonthScale, type MonthSpan, monthScale, valueScale } from './geometry';

export interface MonthBar {
  month: JstMonth;
  value: number | undefined;
  /** Drawn open: about so much, or of a month that is not over. */
  open: boolean;
}

interface Props {
  width: number;
  height: number;
  span: MonthSpan;
  bars: readonly MonthBar[];
  /** A second count of the same months, as a mark on each bar. */
  marks?: readonly MonthBar[] | undefined;
  goal?: GoalSteps | undefined;
  /** Events behind the data. */
  events?: readonly EventBand[] | undefined;
}

const WIDEST = 24;
/** Nothing done is a line on the ground; a month nobody knows is empty. */
const LEAST = 1.5;

const valuesOf = (bars: readonly MonthBar[]): number[] => bars.flatMap(({ value }) => value ?? []);

/** One bar a month, from zero. */
export function BarChart({ width, height, span, bars, marks = [], goal, events }: Props) {
  const box = boxOf(width, height);
  const x = monthScale(span, box);
  const values = [...valuesOf(bars), ...valuesOf(marks)];
  const y = valueScale(
    values.length > 0 && goal ? [...values, ...targetsOf(goal, span)] : values,
    box,
    true,
  );
  return (
    <>
      {y && <EventBands bands={events} box={box} x={x} />}
      {y && <ValueAxis box={box} y={y} />}
      {y && bars.map((bar) => <Bar key={bar.month} bar={bar} x={x} ground={box.bottom} y={y.at} />)}
      <MonthAxis box={box} span={span} x={x} />
      {y && marks.map((mark) => <Mark key={mark.month} mark={mark} x={x} y={y.at} />)}
      {y && goal && <GoalLine goal={goal} span={span} box={box} x={x} y={y} />}
      {!y && <Nothing box={box} text={message('chart.nothing')} />}
    </>
  );
}

interface Scales {
  x: MonthScale;
  y: (value: number) => number;
}

function Bar({ bar, x, y, ground }: Scales & { bar: MonthBar; ground: number }) {
  const { month, value, open } = bar;
  if (value === undefined) return null;
  const width = Math.min(WIDEST, (x.end(month) - x.start(month)) * 0.62);
  const height = Math.max(LEAST, ground - y(value));
  return (
    <rect
      className={open ? css.barOpen : css.bar}
      x={x.middle(month) - width / 2}
      y={ground - height}
      width={width}
      height={height}
    />
  );
}

function Mark({ mark, x, y }: Scales & { mark: MonthBar }) {
  const { month, value } = mark;
  if (value === undefined) return null;
  return <circle className={css.mark} cx={x.middle(month)} cy={y(value)} r={3} />;
}
