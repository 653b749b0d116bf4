import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { visuallyHidden } from '@/components/ui/classes';
import { type Cell, gridOf } from '@/lib/domain/advertising/queue/grid';
import type { QueueState, RunKind } from '@/lib/domain/advertising/queue/state';
import type { JstMonth } from '@/lib/domain/month';
import { advertisingReport } from '@/lib/i18n/advertising-words';
import { monthName, shortMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './grid.module.css';

interface Props {
  queue: QueueState;
  connection: string;
  run?: RunKind;
}

/** Every report's months, like the squares of a stamp card. */
export function MonthGrid({ queue, connection, run = 'import' }: Props) {
  const rows = gridOf(queue, connection, run);
  const months = rows[0]?.cells.map(({ month }) => month as JstMonth) ?? [];
  if (months.length === 0) return null;
  return (
    <ScrollRegion
      name={message('advertising.import.grid')}
      className={css.scroll}
      atEnd={months.at(-1) ?? ''}
    >
      <table className={css.grid}>
        <caption className={visuallyHidden}>{message('advertising.import.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={visuallyHidden}>{message('advertising.page.report')}</span>
            </th>
            {months.map((month) => (
              <th key={month} scope="col" title={monthName(month)}>
                {shortMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, cells }) => (
            <tr key={report}>
              <th scope="row">{advertisingReport(report)}</th>
              {cells.map((cell) => (
                <Square key={cell.month} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const SIGNS = { done: '✓', part: '◐', failed: '!', asking: '…', left: '' } as const;

function Square({ cell: { state, days, of } }: { cell: Cell }) {
  const text =
    state === 'part'
      ? message('advertising.cell.part', [String(days), String(of)])
      : message(`advertising.cell.${state}`);
  return (
    <td data-state={state} title={text}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span className={visuallyHidden}>{text}</span>
    </td>
  );
}
