import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { exportedEvents } from '@/lib/domain/events/json-file';
import { type JstMonth, monthEnd, monthStart } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import { confidenceName } from '@/lib/i18n/event-words';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './files.module.css';

interface Props {
  shown: readonly CampaignEvent[];
  month: JstMonth;
  now: Instant;
}

const KINDS = ['ics', 'json'] as const;
type Kind = (typeof KINDS)[number];

async function fileOf(kind: Kind, events: readonly CampaignEvent[], now: Instant): Promise<Blob> {
  if (kind === 'json') return new Blob([exportedEvents(events)], { type: 'application/json' });
  const [{ entryOfEvent }, { writeIcs }] = await Promise.all([
    import('@/lib/calendar/event-entries'),
    import('@/lib/calendar/ics-write'),
  ]);
  const mark = confidenceName('estimated');
  const text = await writeIcs(
    events.map((event) => entryOfEvent(event, mark)),
    now,
  );
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}

/** The events of the month that is open, to take along. */
export function ExportFiles({ shown, month, now }: Props) {
  const [said, setSaid] = useState('');
  const inMonth = shown.filter(
    ({ startsAt, endsAt }) => startsAt < monthEnd(month) && endsAt > monthStart(month),
  );
  const save = async (kind: Kind) => {
    const name = `room-techo-events-${month}.${kind}`;
    try {
      download(await fileOf(kind, inMonth, now), name);
      setSaid(message('chart.saved', [name]));
    } catch {
      setSaid(message('chart.failed'));
    }
  };
  return (
    <div className={css.export}>
      <h4>{message('events.files.export')}</h4>
      <p className={css.quiet}>
        {message('events.files.exportWhat', [monthName(month), `${inMonth.length}`])}
      </p>
      <div className={css.buttons}>
        {KINDS.map((kind) => (
          <Button key={kind} disabled={inMonth.length === 0} onClick={() => void save(kind)}>
            {message(`events.files.as.${kind}`)}
          </Button>
        ))}
        <span role="status" className={css.quiet}>
          {said}
        </span>
      </div>
    </div>
  );
}
