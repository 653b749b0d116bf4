import type { ReactNode } from 'react';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { DiagnosticRow } from '@/lib/storage/rows';
import css from './diagnostics.module.css';
import { refusalLabel } from './labels';

type RefusedRow = Extract<DiagnosticRow, { type: 'refused' }>;
type ErrorRow = Extract<DiagnosticRow, { type: 'error' }>;

/** Messages the background did not accept, and why. */
export function Refused({ rows }: { rows: readonly RefusedRow[] }) {
  return (
    <Lines title={message('options.diagnostics.refused')} rows={rows}>
      {(row) => (
        <>
          {refusalLabel(row.reason)} <code>{`${row.message}: ${row.reason}`}</code>
        </>
      )}
    </Lines>
  );
}

export function Errors({ rows }: { rows: readonly ErrorRow[] }) {
  return (
    <Lines title={message('options.diagnostics.errors')} rows={rows}>
      {(row) => <code>{`${row.where}: ${row.message}`}</code>}
    </Lines>
  );
}

interface LinesProps<R extends DiagnosticRow> {
  title: string;
  rows: readonly R[];
  children: (row: R) => ReactNode;
}

function Lines<R extends DiagnosticRow>({ title, rows, children }: LinesProps<R>) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={css.lines}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className={css.time}>{dateTime(row.at)}</span>
            <span>{children(row)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
