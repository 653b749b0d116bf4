import { monthOfDay } from '@/lib/domain/month';
import type { HeatCell, HeatLevel, Heatmap } from '@/lib/domain/rank/heatmap';
import type { JstDay } from '@/lib/domain/time';
import { language, shortMonth } from '@/lib/i18n/format';
import css from './charts.module.css';
import { type HeatLayout, heatLayout, levelRanges, SIDE } from './heat-layout';

interface Props {
  width: number;
  map: Heatmap;
  today: JstDay;
  /** What the pointer is told of a day. */
  tell: (cell: HeatCell) => string;
  /** What the counts in the legend are of. */
  unit: string;
}

interface Placed {
  cell: HeatCell;
  x: number;
  y: number;
}

/** A year of days as squares that grow with their count: readable without colours. */
export function HeatMap({ width, map, today, tell, unit }: Props) {
  const layout = heatLayout(width, map.weeks.length);
  const places = placesOf(map, layout);
  return (
    <>
      <Months places={places} layout={layout} />
      <Weekdays layout={layout} />
      {places.map(({ cell, x, y }) => (
        <g key={cell.day}>
          {cell.level !== undefined && (
            <Square x={x} y={y} pitch={layout.pitch} level={cell.level} />
          )}
          {cell.day === today && <Ring x={x} y={y} pitch={layout.pitch} />}
          {cell.count !== undefined && (
            <rect className={css.touch} x={x} y={y} width={layout.pitch} height={layout.pitch}>
              <title>{tell(cell)}</title>
            </rect>
          )}
        </g>
      ))}
      <Legend best={map.best} layout={layout} unit={unit} />
    </>
  );
}

function placesOf({ weeks }: Heatmap, { pitch, columns, left, top }: HeatLayout): Placed[] {
  return weeks.flatMap((week, number) =>
    week.flatMap((cell, weekday) => {
      if (!cell) return [];
      const x = left + (number % columns) * pitch;
      return [{ cell, x, y: top(Math.floor(number / columns)) + weekday * pitch }];
    }),
  );
}

/** Above the week in which the month begins. */
function Months({ places, layout }: { places: readonly Placed[]; layout: HeatLayout }) {
  const first = places.filter(({ cell }) => cell.day.endsWith('-01'));
  return first.map(({ cell, x, y }) => {
    const row = y >= layout.top(1) ? 1 : 0;
    return (
      <text key={cell.day} className={css.small} x={x} y={layout.top(row) - 6}>
        {shortMonth(monthOfDay(cell.day))}
      </text>
    );
  });
}

/** Monday, Wednesday, Friday and Sunday; 2024 began on a Monday. */
function Weekdays({ layout }: { layout: HeatLayout }) {
  const letter = new Intl.DateTimeFormat(language(), { weekday: 'narrow', timeZone: 'UTC' });
  return Array.from({ length: layout.rows }, (_, row) =>
    [0, 2, 4, 6].map((weekday) => (
      <text
        key={`${layout.top(row)} ${weekday}`}
        className={css.small}
        x={6}
        y={layout.top(row) + (weekday + 0.5) * layout.pitch + 4}
        textAnchor="middle"
      >
        {letter.format(Date.UTC(2024, 0, 1 + weekday))}
      </text>
    )),
  );
}

interface SquareProps {
  x: number;
  y: number;
  pitch: number;
  level: HeatLevel;
}

function Square({ x, y, pitch, level }: SquareProps) {
  const side = pitch * SIDE[level];
  const inset = (pitch - side) / 2;
  return (
    <rect
      className={level === 0 ? css.heatNone : css.heat}
      x={x + inset}
      y={y + inset}
      width={side}
      height={side}
      rx={level === 0 ? side / 2 : 1.5}
    />
  );
}

const Ring = ({ x, y, pitch }: Omit<SquareProps, 'level'>) => (
  <rect className={css.heatToday} x={x} y={y} width={pitch} height={pitch} rx="3" />
);

const KEY = 14;
/** Room for a square and its counts; less where the year is drawn in halves. */
const ENTRY = { wide: 56, narrow: 46 };

function Legend({ best, layout, unit }: { best: number; layout: HeatLayout; unit: string }) {
  const ranges = levelRanges(best);
  const y = layout.legend;
  const entry = layout.rows === 1 ? ENTRY.wide : ENTRY.narrow;
  return (
    <g className={css.axis}>
      {ranges.map(({ level, text }, index) => (
        <g key={level} transform={`translate(${24 + index * entry} ${y - KEY + 3})`}>
          <Square x={0} y={0} pitch={KEY} level={level} />
          <text x={KEY + 5} y={KEY - 3}>
            {text}
          </text>
        </g>
      ))}
      <text x={24 + ranges.length * entry} y={y}>
        {unit}
      </text>
    </g>
  );
}
