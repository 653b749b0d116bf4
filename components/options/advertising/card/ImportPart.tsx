import { useState } from 'react';
import { MonthGrid } from '@/components/advertising/MonthGrid';
import { Button } from '@/components/ui/Button';
import { linkButton, primaryLink } from '@/components/ui/classes';
import { Segments } from '@/components/ui/Segments';
import type { Connection } from '@/lib/domain/advertising/connection';
import { IMPORT_MONTHS } from '@/lib/domain/advertising/plan';
import { progressOf } from '@/lib/domain/advertising/queue/progress';
import { advertisingReport, answerSentence } from '@/lib/i18n/advertising-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import type { ConnectionState } from '@/lib/storage/queries/pulls';
import css from './card.module.css';
import { Now } from './Now';
import { useOrder } from './use-order';

interface Props {
  connection: Connection;
  state: ConnectionState;
}

type Order = ReturnType<typeof useOrder>['order'];

/** The months that are fetched by hand, and how far that has come. */
export function ImportPart({ connection, state }: Props) {
  const { problem, order } = useOrder(connection.id);
  const { running, lastImport, queue } = state;
  const on = running?.kind === 'import';
  const left = queue.held.some((task) => task.connection === connection.id);
  const failed = queue.failed.some(({ task }) => task.connection === connection.id);
  const problems = running || !failed ? [] : (lastImport?.outcome?.problems ?? []);
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h4>{message('advertising.import.title')}</h4>
        {on && !queue.stopped && (
          <Button onClick={() => order({ order: 'hold' })}>
            {message('advertising.import.cancel')}
          </Button>
        )}
      </div>
      {!running && <Start order={order} again={lastImport !== undefined} />}
      {!running && lastImport?.state === 'ready' && (
        <p className={css.note}>{message('advertising.import.anew')}</p>
      )}
      <p role="status" className={css.note}>
        {problem}
        {running?.kind === 'scheduled' && message('advertising.import.scheduled')}
      </p>
      {on && <Now connection={connection} state={state} order={order} />}
      <MonthGrid queue={queue} connection={connection.id} run={running?.kind ?? 'import'} />
      {!running && lastImport?.changed && (
        <p role="alert" className={css.alert}>
          {message(`advertising.import.changed.${lastImport.state === 'ready' ? 'token' : 'gone'}`)}
        </p>
      )}
      {!on && <Ready lastImport={lastImport} part={left || problems.length > 0} />}
      {!running && left && (
        <p className={css.line}>
          {!lastImport?.changed && message('advertising.import.cancelled')}{' '}
          {message('advertising.import.held', [count(daysLeft(connection, state))])}
          <Button onClick={() => order({ order: 'goOn' })}>
            {message(`advertising.import.${lastImport?.changed ? 'goOnSame' : 'goOn'}`)}
          </Button>
        </p>
      )}
      {problems.length > 0 && (
        <div className={css.problems}>
          <ul>
            {problems.map(({ report, problem: wrong }) => (
              <li key={report}>
                <b>{advertisingReport(report)}</b> {answerSentence(wrong)}
              </li>
            ))}
          </ul>
          <Button onClick={() => order({ order: 'retry' })}>
            {message('advertising.import.retry')}
          </Button>
        </div>
      )}
      <p className={css.note}>{message('advertising.import.where')}</p>
    </section>
  );
}

const daysLeft = ({ id }: Connection, { queue }: ConnectionState): number =>
  progressOf(queue, id).left;

function Start({ order, again }: { order: Order; again: boolean }) {
  const [months, setMonths] = useState<(typeof IMPORT_MONTHS)[number]>(12);
  return (
    <div className={css.start}>
      <Segments
        name={message('advertising.import.months')}
        segments={IMPORT_MONTHS.map((one) => ({
          id: String(one),
          text: message('advertising.import.lastMonths', [String(one)]),
          pressed: one === months,
          onPress: () => setMonths(one),
        }))}
      />
      <Button
        look={again ? 'outline' : 'primary'}
        onClick={() => order({ order: 'import', months })}
      >
        {message('advertising.import.start')}
      </Button>
    </div>
  );
}

/** It becomes part of the ledger only when the user has seen what it brings. */
function Ready({
  lastImport,
  part,
}: Pick<ConnectionState, 'lastImport'> & {
  /** Something is missing. */
  part: boolean;
}) {
  if (lastImport?.state !== 'ready') return null;
  return (
    <p className={css.ready}>
      <span>{message(`advertising.import.${part ? 'readyPart' : 'ready'}`)}</span>
      <a className={`${linkButton} ${primaryLink}`} href={pageUrl('notebook.html', '#rewards')}>
        {message('advertising.import.preview')}
      </a>
    </p>
  );
}
