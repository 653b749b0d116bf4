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

/** Thinner than this, an outline would be two lines side by side. */
const OUTLINED = 8;

/** Events, quietly, behind everything else; drawn first. */
export function EventBands({ bands = [], box, x, named = false }: Props) {
  return bands.map((band) => {
    const left = Math.max(box.left, x.instant(band.startsAt));
    const right = Math.min(box.right, x.instant(band.endsAt));
    if (left >= box.right || right <= box.left) return null;
    const width = Math.max(THINNEST, right - left);
    return (
      <g key={band.id}>
        <Band band={band} left={left} width={width} box={box} />
        {named && width > band.name.length * LETTER && (
          <text className={css.eventName} x={left + 4} y={box.top + 12}>
            {band.name}
          </text>
        )}
      </g>
    );
  });
}

interface BandProps {
  band: EventBand;
  left: number;
  width: number;
  box: Box;
}

function Band({ band: { name, estimated }, left, width, box: { top, bottom } }: BandProps) {
  const title = <title>{name}</title>;
  if (estimated && width < OUTLINED) {
    const middle = left + width / 2;
    return (
      <line className={css.eventMaybe} x1={middle} x2={middle} y1={top} y2={bottom}>
        {title}
      </line>
    );
  }
  return (
    <rect
      className={estimated ? css.eventMaybe : css.event}
      x={left}
      y={top}
      width={width}
      height={bottom - top}
    >
      {title}
    </rect>
  );
}
