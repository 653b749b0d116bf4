import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ImportRow } from '@/lib/storage/ledger/rows';
import { Part } from '../Part';
import type { ImportControl } from './import/use-import';
import css from './rewards.module.css';

interface Props {
  imports: readonly ImportRow[];
  control: ImportControl;
}

/** What was imported when; the last can be taken back. */
export const Imports = ({ imports, control }: Props) => (
  <Part title={message('rewards.imports.title')}>
    <ul className={css.imports}>
      {imports.map((one, index) => (
        <li key={one.id}>
          <time dateTime={dayContaining(one.at)}>{dateTime(one.at)}</time>
          <span className={css.files}>
            {one.files.map(({ name }) => name).join(message('rewards.import.comma'))}
          </span>
          <span>{message('rewards.imports.counts', [count(one.added), count(one.changed)])}</span>
          {index === 0 && (
            <Button look="plain" onClick={() => control.undo(one.id)}>
              {message('rewards.import.undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </Part>
);
