import css from './charts.module.css';
import { Fill, type FillLook } from './fills';

interface Entry {
  look: FillLook;
  label: string;
}

const LINE = 20;
/** Room that a sample and its words need. */
const ENTRY = 150;
const SAMPLE = 12;

const columnsOf = (entries: number, width: number): number =>
  Math.max(1, Math.min(entries, Math.floor(width / ENTRY)));

export const legendHeight = (entries: number, width: number): number =>
  Math.ceil(entries / columnsOf(entries, width)) * LINE;

/** What each filling stands for, above the picture and saved with it. */
export function Legend({
  id,
  parts,
  width,
}: {
  id: string;
  parts: readonly Entry[];
  width: number;
}) {
  const columns = columnsOf(parts.length, width);
  const step = Math.min(width / columns, 200);
  return (
    <g>
      {parts.map(({ look, label }, index) => {
        const x = (index % columns) * step;
        const y = Math.floor(index / columns) * LINE;
        return (
          <g key={label}>
            <Fill id={id} look={look} x={x + 0.5} y={y + 2.5} width={SAMPLE} height={SAMPLE} />
            <text className={css.legend} x={x + SAMPLE + 6} y={y + SAMPLE}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
