import type { CampaignEvent } from '@/lib/domain/events/event';
import { type OpenSpan, reachOf } from '@/lib/domain/planner/reach';
import { fullDayAndTime } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import { Fact } from './Fact';
import css from './sheet.module.css';

/** Both ends are outside: said as the minutes beside them. */
const spanWords = ({ after, before }: OpenSpan): string =>
  message('events.page.reach.span', [fullDayAndTime(after), fullDayAndTime(before - 60_000)]);

/** Which clicks an event can be reached from. */
export function Reach({ event }: { event: CampaignEvent }) {
  const { carted, bought } = reachOf(event);
  return (
    <section className={css.reach} aria-label={message('events.page.reach.title')}>
      <h4>{message('events.page.reach.title')}</h4>
      <dl className={css.facts}>
        <Fact name={message('events.page.reach.carted')}>
          {spanWords(carted)}
          <small>{message('events.page.reach.cartedNote')}</small>
        </Fact>
        <Fact name={message('events.page.reach.bought')}>
          {spanWords(bought)}
          <small>{message('events.page.reach.boughtNote')}</small>
        </Fact>
      </dl>
      {event.confidence === 'estimated' && (
        <p className={css.quiet}>{message('events.page.reach.estimated')}</p>
      )}
    </section>
  );
}
