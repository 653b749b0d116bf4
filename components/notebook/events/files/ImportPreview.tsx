import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { ProblemRow } from '@/lib/calendar/feed';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { markedName, periodName } from '@/lib/i18n/event-names';
import { fileProblemSentence, rowProblemSentence } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import events from '../events.module.css';
import css from './files.module.css';
import type { ReadFile } from './use-file';

interface Props {
  file: ReadFile;
  onAdd: (events: readonly CampaignEvent[]) => void;
  onCancel: () => void;
}

/** What a file would bring, before anything is stored. */
export function ImportPreview({ file: { name, read, replaces }, onAdd, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const accepted = read.kind === 'events' ? read.accepted : [];
  return (
    <section className={css.preview} aria-label={message('events.files.preview', [name])}>
      <h5 ref={heading} tabIndex={-1}>
        {name}
      </h5>
      {read.kind === 'problem' && (
        <p className={css.problem}>{fileProblemSentence(read.problem)}</p>
      )}
      {read.kind === 'events' && (
        <>
          <p>{message('events.files.found', [`${accepted.length}`, `${read.refused.length}`])}</p>
          {replaces.length > 0 && (
            <p className={css.quiet}>{message('events.files.replaces', [`${replaces.length}`])}</p>
          )}
          <Accepted accepted={accepted} />
          <Refused refused={read.refused} />
        </>
      )}
      <div className={css.buttons}>
        {accepted.length > 0 && (
          <Button look="primary" onClick={() => onAdd(accepted)}>
            {message('events.files.add', [`${accepted.length}`])}
          </Button>
        )}
        <Button onClick={onCancel}>{message('events.form.cancel')}</Button>
      </div>
    </section>
  );
}

/** As many as a person reads; the rest is only counted. */
const READ = 50;

function Accepted({ accepted }: { accepted: readonly CampaignEvent[] }) {
  const more = accepted.length - READ;
  return (
    <ul className={`${events.rows} ${css.scroll}`}>
      {accepted.slice(0, READ).map((event) => (
        <li key={event.id}>
          <span>
            {markedName(event)} <small>{periodName(event)}</small>
          </span>
        </li>
      ))}
      {more > 0 && <li>{message('events.page.more', [`${more}`])}</li>}
    </ul>
  );
}

function Refused({ refused }: { refused: readonly ProblemRow[] }) {
  if (refused.length === 0) return null;
  return (
    <details className={events.fold} open>
      <summary>{message('events.files.refused', [`${refused.length}`])}</summary>
      <ol className={`${css.refused} ${css.scroll}`}>
        {refused.slice(0, READ).map(({ row, problem }) => (
          <li key={`${row} ${problem}`}>
            {message('events.files.row', [`${row}`, rowProblemSentence(problem)])}
          </li>
        ))}
      </ol>
    </details>
  );
}
