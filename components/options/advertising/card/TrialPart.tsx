import { Button } from '@/components/ui/Button';
import type { Connection } from '@/lib/domain/advertising/connection';
import type { Pause } from '@/lib/domain/advertising/queue/state';
import { COLUMN_TITLES } from '@/lib/domain/advertising/report-kinds';
import { nextLine, type Trial, type TrialLine } from '@/lib/domain/advertising/trial';
import { advertisingHint, saveSteps } from '@/lib/i18n/advertising-help';
import { advertisingReport, answerSentence, waitSentence } from '@/lib/i18n/advertising-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ConnectionState } from '@/lib/storage/queries/pulls';
import css from './card.module.css';
import { Elapsed, Left } from './Elapsed';
import { useOrder } from './use-order';

interface Props {
  connection: Connection;
  state: ConnectionState;
}

/** Whether the connection works: one small request a report, each with its own answer. */
export function TrialPart({ connection, state: { trial, otherTrial, queue } }: Props) {
  const { problem, order } = useOrder(connection.id);
  const on = trial && trial.endedAt === undefined;
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h4>{message('advertising.trial.title')}</h4>
        {on ? (
          <Button onClick={() => order({ order: 'endTest' })}>
            {message('advertising.trial.cancel')}
          </Button>
        ) : (
          <Button disabled={otherTrial} onClick={() => order({ order: 'test' })}>
            {message('advertising.trial.start')}
          </Button>
        )}
      </div>
      <p className={css.note}>
        {message('advertising.trial.what')} {advertisingHint('takesMinutes')}
      </p>
      <p role="status" className={css.note}>
        {otherTrial && message('advertising.trial.other')}
        {on && queue.asking && message('advertising.trial.after')}
        {problem}
      </p>
      {on && trial.askedAt === undefined && <Paused pause={queue.pause} />}
      {on && (
        <p className={css.note}>
          {message('advertising.page.elapsed')} <Elapsed since={trial.startedAt} />
        </p>
      )}
      {trial && <Lines trial={trial} />}
      {trial?.endedAt !== undefined && (
        <p className={css.note}>
          {message('advertising.trial.at', [dateTime(trial.endedAt)])}{' '}
          {advertisingHint('siteIdUnchecked')}
        </p>
      )}
    </section>
  );
}

/** Longer than the usual time between two requests, and why. */
const Paused = ({ pause }: { pause: Pause | undefined }) =>
  pause === undefined || pause.why === 'spacing' ? null : (
    <p className={css.note}>
      {waitSentence(pause.why)} <Left until={pause.until} />
    </p>
  );

const Lines = ({ trial }: { trial: Trial }) => (
  <ul className={css.lines}>
    {trial.lines.map((line) => (
      <li key={line.report} data-kind={line.result?.kind ?? 'open'}>
        <span className={css.sign} aria-hidden="true">
          {SIGNS[line.result?.kind ?? 'open']}
        </span>
        <div>
          <b>{advertisingReport(line.report)}</b> <span className={css.note}>{line.name}</span>
          <Said line={line} trial={trial} />
        </div>
      </li>
    ))}
  </ul>
);

const SIGNS = { found: '✓', problem: '!', notAsked: '–', open: '…' } as const;

function Said({ line, trial }: { line: TrialLine; trial: Trial }) {
  const { result } = line;
  if (!result) {
    const asking = nextLine(trial) === line && trial.askedAt !== undefined;
    return asking ? (
      <p>
        {message('advertising.trial.asking')} <Elapsed since={trial.askedAt ?? 0} />
      </p>
    ) : (
      <p className={css.note}>{message('advertising.trial.waiting')}</p>
    );
  }
  if (result.kind === 'notAsked')
    return <p className={css.note}>{message('advertising.trial.notAsked')}</p>;
  if (result.kind === 'found') {
    const missing = result.missing.map((column) => COLUMN_TITLES[column]);
    return (
      <p>
        {message('advertising.trial.found')}
        {missing.length > 0 && (
          <span className={css.note}>
            {' '}
            {message('advertising.trial.missing', [missing.join(message('advertising.between'))])}
          </span>
        )}
      </p>
    );
  }
  const { problem } = result;
  const helped = problem.id === 'reportNotFound' && line.report === 'sku';
  return (
    <>
      <p>{answerSentence(problem)}</p>
      {helped && (
        <ol className={css.help}>
          {saveSteps(line.name).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </>
  );
}
