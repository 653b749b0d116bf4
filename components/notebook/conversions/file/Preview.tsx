import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { EventFile } from '@/lib/conversions/event-file';
import { readEvent } from '@/lib/domain/conversions/event/read';
import { warningsOf } from '@/lib/domain/conversions/event/warnings';
import type { Profile } from '@/lib/domain/conversions/profile';
import { draftOf } from '@/lib/domain/conversions/request/draft';
import { written } from '@/lib/domain/money/money';
import {
  eventSentence,
  kindName,
  requestSentence,
  warningSentence,
} from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { enterEvents, enteredWords } from '../enter-events';
import css from './file.module.css';

interface Props {
  profile: Profile;
  file: Extract<EventFile, { kind: 'events' }>;
  onDone: (words: string, bad: boolean) => void;
  onCancel: () => void;
}

/** As many as a person reads; the rest is only counted. */
const READ = 100;

function judge({ row, raw }: Props['file']['events'][number], profile: Profile, now: number) {
  const { mapping, mid } = profile;
  const read = readEvent(raw, { mapping, mid, now });
  if (!read.ok) return { row, raw, bad: read.problems.map(eventSentence) };
  const drafted = draftOf(profile, read.event);
  if (!drafted.ok) return { row, raw, bad: [requestSentence(drafted.problem)] };
  return { row, raw, event: read.event, warnings: warningsOf(read.event, mid, now) };
}

/** What a file would send, row by row, before anything is. */
export function Preview({ profile, file, onDone, onCancel }: Props) {
  const [now] = useState(systemClock);
  const [busy, setBusy] = useState(false);
  const rows = file.events.map((one) => judge(one, profile, now));
  const good = rows.filter((row) => 'event' in row);
  const enter = async () => {
    setBusy(true);
    const raws = good.map(({ raw }) => raw);
    const answer = await enterEvents(profile, raws);
    setBusy(false);
    onDone(enteredWords(answer), !answer.ok);
  };
  return (
    <section className={css.preview} aria-label={message('conversions.file.read')}>
      <p role="status">
        {message('conversions.file.found', [`${good.length}`, `${rows.length - good.length}`])}
      </p>
      {file.ignored.length > 0 && (
        <p className={css.quiet}>
          {message('conversions.file.ignored', [file.ignored.slice(0, 20).join(', ')])}
        </p>
      )}
      <ol className={css.rows}>
        {rows.slice(0, READ).map((row) => (
          <li key={row.row} data-bad={'bad' in row || undefined}>
            <b>{message('conversions.file.row', [`${row.row}`])}</b>{' '}
            {'event' in row && row.event ? (
              <>
                {kindName(row.event.kind)} · {row.event.orderId} · {written(row.event)}{' '}
                {row.event.currency}
                {row.warnings.map((warning) => (
                  <small key={warning}>{warningSentence(warning)}</small>
                ))}
              </>
            ) : (
              row.bad?.map((sentence) => <small key={sentence}>{sentence}</small>)
            )}
          </li>
        ))}
      </ol>
      <div className={css.buttons}>
        <Button look="primary" disabled={busy || good.length === 0} onClick={() => void enter()}>
          {message('conversions.file.send', [`${good.length}`])}
        </Button>
        <Button onClick={onCancel}>{message('conversions.file.cancel')}</Button>
      </div>
    </section>
  );
}
