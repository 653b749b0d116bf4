import type { Instant } from '@/lib/domain/time-units';
import css from './charts.module.css';
import type { Box, TimeScale } from './geometry';

/** A span behind the data. */
export interface EventBand {
  id: string;
  name: string;
  startsAt: Instant;
  /** Outside. */
  endsAt: Instant;
  /** Not certain to take place then: drawn as an outline. */
  estimated: boolean;
}

interface Props {
  bands: readonly EventBand[] | undefined;
  box: Box;
  x: TimeScale;
  /** Names stand in bands that are wide enough for them. */
  named?: boolean;
}

/** Days of a year are thinner than a line. */
const THINNEST = 2;
/** Of one letter, roughly, in px. */
const LETTER = 11;

/** Events, quietly, behind everything else; drawn first. */
export function EventBands({ bands = [], box, x, named = false }: Props) {
  return bands.map(({ id, name, startsAt, endsAt, estimated }) => {
    const left = Math.max(box.left, x.instant(startsAt));
    const width = Math.max(THINNEST, Math.min(box.right, x.instant(endsAt)) - left);
    if (left >= box.right || x.instant(endsAt) <= box.left) return null;
    return (
      <g key={id}>
        <rect
          className={estimated ? css.eventMaybe : css.event}
          x={left}
          y={box.top}
          width={width}
          height={box.bottom - box.top}
        >
          <title>{name}</title>
        </rect>
        {named && width > name.length * LETTER && (
          <text className={css.eventName} x={left + 4} y={box.top + 12}>
            {name}
          </text>
        )}
      </g>
    );
  });
}
