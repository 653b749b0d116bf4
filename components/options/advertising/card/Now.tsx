import { Button } from '@/components/ui/Button';
import type { Connection } from '@/lib/domain/advertising/connection';
import { progressOf } from '@/lib/domain/advertising/queue/progress';
import type { JstMonth } from '@/lib/domain/month';
import { advertisingReport, answerSentence, waitSentence } from '@/lib/i18n/advertising-words';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ConnectionState } from '@/lib/storage/queries/pulls';
import css from './card.module.css';
import { Elapsed, Left } from './Elapsed';
import type { useOrder } from './use-order';

interface Props {
  connection: Connection;
  state: ConnectionState;
  order: ReturnType<typeof useOrder>['order'];
}

/** What is awaited at this moment, and why. */
export function Now({ connection, state, order }: Props) {
  const { queue, running } = state;
  const { finished, failed, left } = progressOf(queue, connection.id);
  const all = finished + failed + left;
  if (queue.stopped)
    return (
      <div className={css.problems}>
        <p role="alert">{answerSentence(queue.stopped.problem)}</p>
        <div className={css.buttons}>
          <Button look="primary" onClick={() => order({ order: 'goOn' })}>
            {message('advertising.import.tryAgain')}
          </Button>
          <Button onClick={() => order({ order: 'hold' })}>
            {message('advertising.import.cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={css.now}>
      <progress
        value={finished + failed}
        max={Math.max(1, all)}
        aria-label={message('advertising.import.progress')}
      />
      <p role="status">
        <Awaited state={state} connection={connection} />
      </p>
      <p className={css.note}>
        {message('advertising.page.elapsed')} <Elapsed since={running?.at ?? 0} />
      </p>
    </div>
  );
}

function Awaited({ state: { queue, trial }, connection }: Pick<Props, 'state' | 'connection'>) {
  const { asking, pause } = queue;
  if (trial && trial.endedAt === undefined) return <>{message('advertising.import.afterTest')}</>;
  if (asking && asking.task.connection === connection.id) {
    const { report, from } = asking.task;
    const month = monthName(from.slice(0, 7) as JstMonth);
    return (
      <>
        {message('advertising.import.asking', [advertisingReport(report), month])}{' '}
        <Elapsed since={asking.since} />
      </>
    );
  }
  if (asking) return <>{message('advertising.import.afterOther')}</>;
  if (!pause) return <>{message('advertising.import.begins')}</>;
  return (
    <>
      {waitSentence(pause.why)} <Left until={pause.until} />
    </>
  );
}
