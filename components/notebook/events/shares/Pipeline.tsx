import { useMemo } from 'react';
import { dayContaining, daysFrom, shiftDay } from '@/lib/domain/days';
import { pipelineOf } from '@/lib/domain/planner/pipeline';
import { DAY, type Instant } from '@/lib/domain/time-units';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { clicksOn } from '@/lib/storage/queries/event-days';
import type { ShareRow } from '@/lib/storage/rows';
import { useHistory } from '@/lib/stores/use-history';
import { useEventBands } from '../use-event-bands';
import { PipelineChart } from './PipelineChart';
import css from './shares.module.css';

/** Until the purchase windows of today's clicks are over. */
const AHEAD = 90;
/** Clicks older than a purchase window count nowhere any more. */
const BACK = 90;

interface Props {
  shares: readonly ShareRow[];
  now: Instant;
}

/** What is still inside its windows on each of the coming days. */
export function Pipeline({ shares, now }: Props) {
  const today = dayContaining(now);
  const clicks = useHistory((db) => clicksOn(db, daysFrom(shiftDay(today, -BACK), today)), [today]);
  const bands = useEventBands(now, now + AHEAD * DAY, now);
  // A share noted in this minute is in it.
  const days = useMemo(
    () => clicks && pipelineOf(shares, clicks, now + 60_000, AHEAD),
    [shares, clicks, now],
  );
  const [first] = days ?? [];
  if (!days || !first) return null;
  const { known, of } = first.clicks.purchase;
  // Nothing noted and nothing reported: the list beside it says how to begin.
  if (shares.length === 0 && known === 0) return null;
  return (
    <>
      <h4 className={css.pipeline}>{message('events.pipeline.title', [`${AHEAD}`])}</h4>
      <div className={css.charts}>
        <PipelineChart of="shares" days={days} bands={bands} />
        <PipelineChart of="clicks" days={days} bands={bands} />
      </div>
      <p className={css.quiet}>
        {message('events.pipeline.note')}{' '}
        {message('events.pipeline.known', [count(of), count(known)])}
      </p>
    </>
  );
}
