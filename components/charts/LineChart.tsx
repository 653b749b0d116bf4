import { line } from 'd3-shape';
import { runsOf, type SeriesPoint } from '@/lib/domain/rank/series';
import { message } from '@/lib/i18n/message';
import css from './charts.module.css';
import { type EventBand, EventBands } from './EventBands';
import { MonthAxis, Nothing, ValueAxis } from './Frame';
import { GoalLine, type GoalSteps, targetsOf } from './GoalLine';
import { boxOf, type MonthScale, type MonthSpan, monthScale, valueScale } from './geometry';
import { type Known, knownOf, lineParts } from './line-parts';

interface Props {
  width: number;
  height: number;
  span: MonthSpan;
  /** Day by day; a gap ends a line. */
  series: readonly SeriesPoint[];
  goal?: GoalSteps | undefined;
  /** Events behind the data. */
  events?: readonly EventBand[] | undefined;
}

/** A level over days. Exact values are a solid line, rounded ones open and light. */
export function LineChart({ width, height, span, series, goal, events }: Props) {
  const box = boxOf(width, height);
  const x = monthScale(span, box);
  const values = knownOf(series).map(({ value }) => value);
  const all = values.length > 0 && goal ? [...values, ...targetsOf(goal, span)] : values;
  const y = valueScale(all, box, false);
  return (
    <>
      {y && <EventBands bands={events} box={box} x={x} />}
      {y && <ValueAxis box={box} y={y} />}
      <MonthAxis box={box} span={span} x={x} />
      {y && goal && <GoalLine goal={goal} span={span} box={box} x={x} y={y} />}
      {y ? (
        runsOf(series).map((run) => <Run key={run[0]?.day} run={knownOf(run)} x={x} y={y.at} />)
      ) : (
        <Nothing box={box} text={message('chart.nothing')} />
      )}
      {y && <LastPoint point={knownOf(series).at(-1)} x={x} y={y.at} />}
    </>
  );
}

interface Scales {
  x: MonthScale;
  y: (value: number) => number;
}

function Run({ run, x, y }: Scales & { run: readonly Known[] }) {
  const [only, second] = run;
  if (only && !second) return <Dot point={only} x={x} y={y} radius={1.8} />;
  const draw = line<Known>(
    ({ day }) => x.day(day),
    ({ value }) => y(value),
  );
  return lineParts(run).map(({ light, points }) => (
    <path
      key={points[0]?.day}
      className={light ? css.lineLight : css.line}
      d={draw([...points]) ?? ''}
    />
  ));
}

function LastPoint({ point, ...scales }: Scales & { point: Known | undefined }) {
  return point ? <Dot point={point} {...scales} radius={3} /> : null;
}

const Dot = ({ point, x, y, radius }: Scales & { point: Known; radius: number }) => (
  <circle
    className={point.rounded ? css.dotOpen : css.dot}
    cx={x.day(point.day)}
    cy={y(point.value)}
    r={radius}
  />
);
