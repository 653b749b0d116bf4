import css from './ui.module.css';

export type GaugeTone = 'open' | 'closing' | 'season';

const RADIUS = 46;
const AROUND = 2 * Math.PI * RADIUS;

interface RingProps {
  /** Part left, 0–1. */
  left: number;
  tone: GaugeTone;
  figure: string;
  note: string;
}

/** A day as a ring: the time left in figures inside; the deadline in words belongs below. */
export function Ring({ left, tone, figure, note }: RingProps) {
  return (
    <svg
      className={css.ring}
      data-tone={tone}
      viewBox="0 0 104 104"
      width="104"
      height="104"
      role="img"
      aria-label={`${figure} ${note}`}
    >
      <circle className={css.ringTrack} cx="52" cy="52" r={RADIUS} strokeWidth="8" />
      <circle
        className={css.ringLeft}
        cx="52"
        cy="52"
        r={RADIUS}
        strokeWidth="8"
        strokeDasharray={`${left * AROUND} ${AROUND}`}
        transform="rotate(-90 52 52)"
      />
      <text className={css.ringFigure} x="52" y="54">
        {figure}
      </text>
      <text className={css.ringNote} x="52" y="71">
        {note}
      </text>
    </svg>
  );
}

/** A season as a bar. Decoration: the same is said in words beside it. */
export function Bar({ left, tone }: { left: number; tone: GaugeTone }) {
  return (
    <div className={css.bar} data-tone={tone} aria-hidden="true">
      <i style={{ width: `${Math.round(left * 1000) / 10}%` }} />
    </div>
  );
}
