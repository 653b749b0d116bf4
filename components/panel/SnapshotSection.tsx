import { note, warn } from '@/components/ui/classes';
import { Section } from '@/components/ui/Section';
import { dayContaining } from '@/lib/domain/days';
import {
  missedIn,
  SNAPSHOT_FIELDS,
  type Snapshot,
  type SnapshotField,
} from '@/lib/domain/rank/records';
import type { Instant } from '@/lib/domain/time-units';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './profile.module.css';

interface Props {
  snapshot: Snapshot | undefined;
  room: string;
  now: Instant;
}

/** What the profile said, when, and what could not be read of it. */
export function SnapshotSection({ snapshot, room, now }: Props) {
  const title = message('panel.profile.snapshot');
  if (!snapshot) {
    return (
      <Section title={title}>
        <p className={note}>{message('panel.profile.never')}</p>
      </Section>
    );
  }
  const today = snapshot.day === dayContaining(now);
  const read = message(today ? 'panel.profile.readToday' : 'panel.profile.readEarlier', [
    dateTime(snapshot.at),
  ]);
  return (
    <Section title={title} aside={read}>
      {!today && <p className={`${note} ${warn}`}>{message('panel.profile.notToday')}</p>}
      {snapshot.room !== room && (
        <p className={note}>{message('panel.profile.otherRoom', [snapshot.room])}</p>
      )}
      <dl className={css.snapshot}>
        {SNAPSHOT_FIELDS.map((field) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd>{valueText(snapshot, field)}</dd>
          </div>
        ))}
      </dl>
      <p className={note}>{missedWords(snapshot)}</p>
    </Section>
  );
}

const fieldName = (field: SnapshotField): string => message(`panel.profile.field.${field}`);

/** `396K` is said to be about 396,000. */
function valueText(snapshot: Snapshot, field: SnapshotField): string {
  const value = snapshot[field];
  if (value === undefined) return message('panel.profile.notRead');
  if (typeof value === 'string') return value;
  return value.rounded ? message('amount.about', [count(value.count)]) : count(value.count);
}

function missedWords(snapshot: Snapshot): string {
  const missed = missedIn(snapshot).map(fieldName);
  return missed.length === 0
    ? message('panel.profile.allRead')
    : message('panel.profile.missed', [missed.join(' / ')]);
}
