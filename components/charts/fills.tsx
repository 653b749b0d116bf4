import css from './charts.module.css';

/** How a part of a stack is filled: each can be told without its colour. */
export type FillLook = 'solid' | 'open' | 'striped' | 'hatched';

/** The patterns that `fillOf` names; once in each picture. */
export const FillPatterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path className={css.stripe} d="M0,1.5H6M0,4.5H6" />
    </pattern>
    <pattern id={`${id}-hatched`} width="5" height="5" patternUnits="userSpaceOnUse">
      <path className={css.lost} d="M-1,1L1,-1M0,5L5,0M4,6L6,4" />
    </pattern>
  </defs>
);

const LOOK_CLASS = {
  solid: css.partSolid,
  open: css.partOpen,
  striped: css.partStriped,
  hatched: css.partHatched,
};

interface FillProps {
  id: string;
  look: FillLook;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One part of a stack, or its sample in the legend. */
export function Fill({ id, look, ...place }: FillProps) {
  const patterned = look === 'striped' || look === 'hatched';
  return (
    <rect
      className={LOOK_CLASS[look]}
      {...place}
      {...(patterned && { fill: `url(#${id}-${look})` })}
    />
  );
}
