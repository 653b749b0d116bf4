import { useMemo, useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import { daysFrom, shiftDay } from '@/lib/domain/days';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { isRegular } from '@/lib/domain/events/regular';
import { type EventResults, RESULT_IDS, resultDays, resultsOf } from '@/lib/domain/planner/results';
import { DAY, type Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { dailyResults } from '@/lib/storage/queries/event-days';
import { useCalendar } from '@/lib/stores/use-calendar';
import { useHistory } from '@/lib/stores/use-history';
import { Part } from '../../Part';
import { ResultTable } from './ResultTable';
import css from './results.module.css';

/** As far as reports are still imported for. */
const BACK = 365 * DAY;
const MOST = 12;
const GROUPS = ['campaigns', 'regular'] as const;

/** What each event brought, as far as it is known. */
export function Results({ now }: { now: Instant }) {
  const [group, setGroup] = useState<(typeof GROUPS)[number]>('campaigns');
  const events = useCalendar(now - BACK, now, now);
  const begun = useMemo(
    () => latestOf((events ?? []).filter((one) => isRegular(one) === (group === 'regular'))),
    [events, group],
  );
  const daily = useHistory((db) => dailyResults(db, begun.flatMap(daysAround), now), [begun, now]);
  const all = daily && begun.map((event) => resultsOf(event, daily));
  const results = all?.filter(isKnown);
  const unknown = (all?.length ?? 0) - (results?.length ?? 0);
  return (
    <Part
      title={message('events.results.title')}
      aside={
        <div className={css.group}>
          <Segments
            name={message('events.results.which')}
            segments={GROUPS.map((id) => ({
              id,
              text: message(`events.results.${id}`),
              pressed: id === group,
              onPress: () => setGroup(id),
            }))}
          />
        </div>
      }
    >
      {results?.length === 0 && <p className={css.note}>{message('events.results.none')}</p>}
      {results && results.length > 0 && (
        <>
          <ResultTable results={results} now={now} />
          {unknown > 0 && (
            <p className={css.note}>{message('events.results.unknown', [`${unknown}`])}</p>
          )}
          <p className={css.note}>{message('events.results.note')}</p>
        </>
      )}
    </Part>
  );
}

/** Whether anything at all is known of it. */
const isKnown = ({ during, after }: EventResults): boolean =>
  [during, after].some((sums) => RESULT_IDS.some((id) => sums[id].sum !== undefined));

const latestOf = (events: readonly CampaignEvent[]): CampaignEvent[] =>
  events.toReversed().slice(0, MOST);

function daysAround(event: CampaignEvent) {
  const { from, to } = resultDays(event);
  return daysFrom(from, shiftDay(to, 1));
}
