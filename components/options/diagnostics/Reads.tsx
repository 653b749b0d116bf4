import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { DiagnosticRow, FieldReading } from '@/lib/storage/rows';
import css from './diagnostics.module.css';
import { isUnrecognised, missLabel, pageLabel } from './labels';

/** Enough to see what happened just now. */
const SHOWN = 8;

type PageRow = Extract<DiagnosticRow, { type: 'page' }>;

export function Reads({ rows }: { rows: readonly PageRow[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 id="reads">{message('options.diagnostics.reads')}</h3>
      <table className={css.table} aria-labelledby="reads">
        <thead>
          <tr>
            <th scope="col">{message('options.diagnostics.time')}</th>
            <th scope="col">{message('options.diagnostics.page')}</th>
            <th scope="col">{message('options.diagnostics.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, all ? rows.length : SHOWN).map((row) => (
            <tr key={row.id}>
              <td className={css.time}>{dateTime(row.at)}</td>
              <td className={css.page}>{pageLabel(row.page)}</td>
              <td>
                {isUnrecognised(row.page) ? (
                  <span className={css.missed}>{message('options.diagnostics.unrecognised')}</span>
                ) : (
                  <Fields fields={row.fields} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && rows.length > SHOWN && (
        <Button look="plain" onClick={() => setAll(true)}>
          {message('options.diagnostics.showAll', [count(rows.length)])}
        </Button>
      )}
    </div>
  );
}

function Fields({ fields }: { fields: readonly FieldReading[] }) {
  if (fields.length === 0) return message('options.diagnostics.nothingRead');
  return (
    <ul className={css.fields}>
      {fields.map(({ field, source, miss = 'absent' }) => (
        <li key={field} className={source === undefined ? css.missed : undefined}>
          {field} <span>{source ?? missLabel(miss)}</span>
        </li>
      ))}
    </ul>
  );
}
