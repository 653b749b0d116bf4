import { requestText } from '@/lib/domain/conversions/request/sent';
import { saidSentence } from '@/lib/i18n/conversion-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Attempt } from '@/lib/storage/conversions/rows';
import css from './log.module.css';

/** Time, status and duration of a request, in a line. */
export const attemptLine = ({ at, status, ms, outcome }: Attempt): string =>
  [
    dateTime(at),
    ...(status === undefined ? [] : [message('conversions.log.status', [`${status}`])]),
    ms === undefined
      ? message('conversions.log.unknownMs')
      : message('conversions.log.ms', [`${ms}`]),
    outcome ? saidSentence(outcome) : message('conversions.log.noAnswer'),
  ].join(' · ');

/** Every time it was sent: the request as it went out, masked, and the raw answer. */
export const Attempts = ({ attempts }: { attempts: readonly Attempt[] }) => (
  <details className={css.attempts}>
    <summary>{message('conversions.log.attempts', [`${attempts.length}`])}</summary>
    <ol>
      {attempts.map((attempt) => (
        <li key={attempt.at}>
          <p>{attemptLine(attempt)}</p>
          <p className={css.quiet}>{message('conversions.log.request')}</p>
          <pre>{requestText(attempt.request)}</pre>
          <p className={css.quiet}>{message('conversions.log.answer')}</p>
          <pre>{attempt.answer || message('conversions.log.noAnswer')}</pre>
        </li>
      ))}
    </ol>
  </details>
);
