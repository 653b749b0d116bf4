import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Segments } from '@/components/ui/Segments';
import { Switch } from '@/components/ui/Switch';
import type { Connection } from '@/lib/domain/advertising/connection';
import { LOOK_BACK_DAYS, nextRun, RHYTHMS } from '@/lib/domain/advertising/schedule';
import { advertisingReport, answerSentence } from '@/lib/i18n/advertising-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { ConnectionState } from '@/lib/storage/queries/pulls';
import { useNow } from '@/lib/stores/use-now';
import css from './card.module.css';
import { useOrder } from './use-order';

interface Props {
  connection: Connection;
  state: ConnectionState;
}

/** When it is fetched by itself, and what became of that. */
export function SchedulePart({ connection, state }: Props) {
  const { id, schedule } = connection;
  const { problem, order } = useOrder(id);
  const [failed, setFailed] = useState(false);
  const rhythm = schedule?.rhythm ?? 'none';
  const change = async (wanted: typeof rhythm, paused: boolean) => {
    const answer = await send('scheduleAdvertising', { id, rhythm: wanted, paused });
    setFailed(!answer.ok);
  };
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h4>{message('advertising.schedule.title')}</h4>
        {schedule && (
          <Button disabled={state.running !== undefined} onClick={() => order({ order: 'pull' })}>
            {message('advertising.schedule.now')}
          </Button>
        )}
      </div>
      <p className={css.note}>{message('advertising.schedule.what', [String(LOOK_BACK_DAYS)])}</p>
      <Segments
        name={message('advertising.schedule.rhythm')}
        segments={(['none', ...RHYTHMS] as const).map((one) => ({
          id: one,
          text: message(`advertising.schedule.${one}`),
          pressed: rhythm === one,
          onPress: () => void change(one, false),
        }))}
      />
      {schedule && (
        <div className={css.line}>
          <span>{message('advertising.schedule.pause')}</span>
          <Switch
            label={message('advertising.schedule.pause')}
            on={schedule.paused}
            onChange={(paused) => void change(schedule.rhythm, paused)}
          />
        </div>
      )}
      <p role="status" className={css.note}>
        {failed ? message('goal.notKept') : problem}
      </p>
      {schedule && <Times connection={connection} running={state.running?.kind === 'scheduled'} />}
    </section>
  );
}

function Times({
  connection: { schedule },
  running,
}: {
  connection: Connection;
  running: boolean;
}) {
  const now = useNow(60_000);
  if (!schedule) return null;
  const next = nextRun(schedule);
  return (
    <dl className={css.times}>
      <dt>{message('advertising.schedule.last')}</dt>
      <dd>
        {schedule.lastSuccess === undefined
          ? message('advertising.schedule.never')
          : dateTime(schedule.lastSuccess)}
      </dd>
      <dt>{message('advertising.schedule.next')}</dt>
      <dd>
        {running && message('advertising.schedule.running')}
        {!running && next === undefined && message('advertising.schedule.paused')}
        {!running &&
          next !== undefined &&
          (next <= now ? message('advertising.schedule.soon') : dateTime(next))}
      </dd>
      {schedule.problems.map(({ report, problem }) => (
        <dd key={report} className={css.wrong}>
          <b>{advertisingReport(report)}</b> {answerSentence(problem)}
        </dd>
      ))}
    </dl>
  );
}
