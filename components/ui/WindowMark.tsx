import type { Tone } from '../../lib/domain/phase-tone';
import css from './ui.module.css';

const RADIUS = 7;
const AROUND = 2 * Math.PI * RADIUS;

/**
 * The chip's mark for lists: a ring of the time left, a stamp for what is one's own or done, a
 * dashed circle for nothing. Decoration: the words beside it say the same.
 */
export function WindowMark({ tone, left }: { tone: Tone; left?: number | undefined }) {
  const seal = tone === 'own' ? '自' : tone === 'done' ? '済' : undefined;
  return (
    <svg className={css.mark} data-tone={tone} viewBox="0 0 18 18" aria-hidden="true">
      {left === undefined ? (
        <circle className={css.markPlain} cx="9" cy="9" r={RADIUS} />
      ) : (
        <>
          <circle className={css.markTrack} cx="9" cy="9" r={RADIUS} />
          <circle
            className={css.markLeft}
            cx="9"
            cy="9"
            r={RADIUS}
            strokeDasharray={`${left * AROUND} ${AROUND}`}
            transform="rotate(-90 9 9)"
          />
        </>
      )}
      {seal && (
        <text className={css.markSeal} x="9" y="12.2">
          {seal}
        </text>
      )}
    </svg>
  );
}
