import { requestText } from '@/lib/domain/conversions/request/sent';
import { checkSentence, kindName, saidSentence, stateName } from '@/lib/i18n/conversion-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ConversionRow } from '@/lib/storage/conversions/rows';
import { attemptLine } from './Attempts';

/** A record as text, to be sent to somebody who can help: no secret is in a row. */
export const recordText = ({ at, state, event, mid, orderId, outcome, attempts }: ConversionRow) =>
  [
    `${dateTime(at)}  ${stateName(state)}`,
    `${kindName(event.kind)}  ${message('conversions.log.order', [orderId])}  MID ${mid}`,
    `${event.amount} ${event.currency}`,
    ...(outcome ? [saidSentence(outcome), checkSentence(outcome)] : []),
    ...attempts.flatMap((attempt) => [
      '',
      attemptLine(attempt),
      requestText(attempt.request),
      attempt.answer ?? '',
    ]),
    '',
  ].join('\n');
