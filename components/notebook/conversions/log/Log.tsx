import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import { KINDS } from '@/lib/domain/conversions/kind';
import type { Profile } from '@/lib/domain/conversions/profile';
import { STATES } from '@/lib/domain/conversions/queue/state';
import { kindName, stateName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { conversionLog, type LogFilter } from '@/lib/storage/queries/conversions/log';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../../Choice';
import { FilterFrame } from '../../FilterFrame';
import { Part } from '../../Part';
import { LogRow } from './LogRow';
import css from './log.module.css';

interface Props {
  profiles: readonly Profile[];
  onEdit: (raw: RawEvent) => void;
}

const PAGE = 50;

/** Everything that was entered, the latest first, live. */
export function Log({ profiles, onEdit }: Props) {
  const [filter, setFilter] = useState<LogFilter>({});
  const [limit, setLimit] = useState(PAGE);
  const log = useHistory((db) => conversionLog(db, filter, limit), [filter, limit]);
  const { said, say, takeBack } = useKept();
  const change = (part: Partial<LogFilter>) => setFilter((now) => ({ ...now, ...part }));
  const control = { filter, change, reset: () => setFilter({}) };
  if (!log) return null;
  return (
    <Part title={message('conversions.log.title')}>
      {log.all > 0 && (
        <FilterFrame control={control} hint={message('conversions.log.search')} inside>
          <Choice
            label={message('conversions.log.state')}
            value={filter.state}
            options={STATES.map((state) => ({ value: state, text: stateName(state) }))}
            onValue={(state) => change({ state })}
          />
          <Choice
            label={message('conversions.log.kind')}
            value={filter.kind}
            options={KINDS.map((kind) => ({ value: kind, text: kindName(kind) }))}
            onValue={(kind) => change({ kind })}
          />
        </FilterFrame>
      )}
      <Outcome said={said} takeBack={takeBack} />
      <p role="status" className={css.quiet}>
        {log.all === 0
          ? message('conversions.log.none')
          : log.total === 0
            ? message('conversions.log.noneFits')
            : message('conversions.log.count', [`${log.total}`])}
      </p>
      <ul className={css.rows}>
        {log.rows.map((row) => (
          <LogRow
            key={row.id}
            row={row}
            profile={profiles.find(({ id }) => id === row.profile)}
            say={say}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {log.rows.length < log.total && (
        <Button onClick={() => setLimit(limit + PAGE)}>{message('conversions.log.more')}</Button>
      )}
    </Part>
  );
}
