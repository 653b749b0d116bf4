import type { Certainty } from '@/lib/domain/rules';
import css from './rules.module.css';

const FILLED = { official: 1, several: 2 / 3, single: 1 / 3, assumed: 0 };

const RADIUS = 3;
const AROUND = 2 * Math.PI * RADIUS;

/** The surer, the fuller; a dashed circle for an assumption. The word beside it says the same. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  return (
    <svg className={css.mark} data-certainty={certainty} viewBox="0 0 14 14" aria-hidden="true">
      <circle className={css.outline} cx="7" cy="7" r="6" />
      <circle
        className={css.filling}
        cx="7"
        cy="7"
        r={RADIUS}
        strokeDasharray={`${FILLED[certainty] * AROUND} ${AROUND}`}
        transform="rotate(-90 7 7)"
      />
    </svg>
  );
}
