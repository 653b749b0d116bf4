import { type ReactNode, useRef, useState } from 'react';
import { message } from '@/lib/i18n/message';
import css from './charts.module.css';
import { DataTable } from './DataTable';
import { SaveButtons } from './SaveButtons';
import type { ChartTable } from './table';
import { useWidth } from './use-width';

interface Props {
  /** What is shown, in a few words: names the table and the files. */
  title: string;
  /** What the picture says, in a sentence: its name for those who do not see it. */
  name: string;
  /** Of the files: `followers` becomes `room-techo-followers-2026-11-20.csv`. */
  file: string;
  head?: ReactNode;
  note?: ReactNode;
  height: number | ((width: number) => number);
  table: () => ChartTable;
  /** What a spreadsheet gets when it is not the table. */
  sheet?: () => ChartTable;
  children: (width: number) => ReactNode;
}

/** A picture with the same in a table, both to take along. */
export function ChartFigure({ title, name, head, note, height, children, ...rest }: Props) {
  const [place, width] = useWidth();
  const picture = useRef<SVGSVGElement>(null);
  const high = typeof height === 'number' ? height : height(width ?? 0);
  return (
    <figure className={css.figure}>
      {head !== undefined && <figcaption>{head}</figcaption>}
      <div ref={place} style={{ minHeight: high }}>
        {width !== undefined && (
          <svg
            ref={picture}
            className={css.picture}
            role="img"
            aria-label={name}
            width={width}
            height={high}
            viewBox={`0 0 ${width} ${high}`}
          >
            {children(width)}
          </svg>
        )}
      </div>
      {note}
      <Below title={title} picture={picture} {...rest} />
    </figure>
  );
}

type BelowProps = Pick<Props, 'title' | 'file' | 'table' | 'sheet'> & {
  picture: React.RefObject<SVGSVGElement | null>;
};

/** The table is made when it is first opened: a year of days is long. */
function Below({ title, file, table, sheet = table, picture }: BelowProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.below}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{message('chart.table')}</summary>
        {open && <DataTable caption={message('chart.tableOf', [title])} table={table()} />}
      </details>
      <SaveButtons title={title} file={file} sheet={sheet} picture={picture} />
    </div>
  );
}
