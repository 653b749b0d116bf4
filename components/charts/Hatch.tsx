import css from './charts.module.css';

/** What nobody knows: thin lines, where a value would be. */
export const Hatch = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <path className={css.hatch} d="M-1,7L7,-1M-1,1L1,-1M5,7L7,5" />
    </pattern>
  </defs>
);
