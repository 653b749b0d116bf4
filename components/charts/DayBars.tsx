import { daysFrom } from '@/lib/domain/days';
import type { JstDay } from '@/lib/domain/time';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './charts.module.css';
import { type EventBand, EventBands } from './EventBands';
import { Nothing, ValueAxis } from './Frame';
import { type Box, boxOf, type TimeScale, timeScale, valueScale } from './geometry';

/** A day's count and the part of it that is drawn full; what is not known is left out. */
export interface DayBar {
  day: JstDay;
  all: number | undefined;
  part: number | undefined;
}

interface Props {
  width: number;
  height: number;
  /** Every day, in order. */
  bars: readonly DayBar[];
  events?: readonly EventBand[] | undefined;
}

const BELOW = 22;

/** One bar a day, from zero, with the events behind. */
export function DayBars({ width, height, bars, events }: Props) {
  const [first, last] = [bars[0]?.day, bars.at(-1)?.day];
  if (!first || !last) return null;
  const box = boxOf(width, height, { bottom: BELOW });
  const x = timeScale(first, last, box);
  const values = bars.flatMap(({ all }) => all ?? []);
  const known = values.some((value) => value > 0);
  const y = known ? valueScale(values, box, true) : undefined;
  const wide = ((box.right - box.left) / bars.length) * 0.7;
  return (
    <>
      {y && <EventBands bands={events} box={box} x={x} named />}
      {y && <ValueAxis box={box} y={y} />}
      {y &&
        bars.map(({ day, all, part }) => (
          <g key={day}>
            {[
              { value: all, look: css.barWash },
              { value: part, look: css.bar },
            ].map(
              ({ value, look }) =>
                value !== undefined &&
                value > 0 && (
                  <rect
                    key={look}
                    className={look}
                    x={x.day(day) - wide / 2}
                    y={y.at(value)}
                    width={wide}
                    height={box.bottom - y.at(value)}
                  />
                ),
            )}
          </g>
        ))}
      <DayAxis box={box} x={x} from={first} to={last} />
      {!y && <Nothing box={box} text={message('chart.nothing')} />}
    </>
  );
}

interface AxisProps {
  box: Box;
  x: TimeScale;
  from: JstDay;
  to: JstDay;
}

/** Room that a day's name needs, in px. */
const NAME = 64;

/** Days below, as many as there is room for. */
function DayAxis({ box: { left, right, bottom }, x, from, to }: AxisProps) {
  const days = daysFrom(from, to);
  const step = Math.max(1, Math.ceil((NAME * days.length) / (right - left)));
  return (
    <g className={css.axis}>
      <line className={css.base} x1={left} x2={right} y1={bottom} y2={bottom} />
      {days
        .filter((_, index) => index % step === 0)
        .map((day) => (
          <g key={day} textAnchor="middle">
            <line
              className={css.tick}
              x1={x.day(day)}
              x2={x.day(day)}
              y1={bottom}
              y2={bottom + 4}
            />
            <text x={x.day(day)} y={bottom + 17}>
              {dayMonth(day)}
            </text>
          </g>
        ))}
    </g>
  );
}
