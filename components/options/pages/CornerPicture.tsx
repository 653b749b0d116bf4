import type { ChipLayout } from '@/lib/domain/chip';
import css from './pages.module.css';

const PAGE = { width: 72, height: 48 };
const EDGE = 5;

/** A page in small with the chip in its corner. Decoration: the words beside it say the same. */
export function CornerPicture({ corner, collapsed }: ChipLayout) {
  const width = collapsed ? 9 : 24;
  const x = corner.endsWith('left') ? EDGE : PAGE.width - EDGE - width;
  const y = corner.startsWith('top') ? EDGE : PAGE.height - EDGE - 9;
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}
      width={PAGE.width}
      height={PAGE.height}
      aria-hidden="true"
    >
      <rect className={css.sheet} x="0.5" y="0.5" width="71" height="47" rx="4" />
      <rect className={css.chip} x={x} y={y} width={width} height="9" rx="4.5" />
    </svg>
  );
}
