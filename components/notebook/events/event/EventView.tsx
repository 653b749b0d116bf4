import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { entryPageOf } from '@/lib/domain/events/entry-page';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { fullDayAndTime, periodName } from '@/lib/i18n/event-names';
import { confidenceName, eventKindName } from '@/lib/i18n/event-words';
import { fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { OutLink } from '../../OutLink';
import { Fact } from './Fact';
import { Reach } from './Reach';
import css from './sheet.module.css';

export interface EventActions {
  onEdit: (event: CampaignEvent) => void;
  onDuplicate: (event: CampaignEvent) => void;
  /** An own event is deleted, any other is hidden. */
  onRemove: (event: CampaignEvent) => void;
}

interface Props extends EventActions {
  event: CampaignEvent;
  feedName: string | undefined;
}

/** Everything known of one event, and what can be done with it. */
export function EventView({ event, feedName, onEdit, onDuplicate, onRemove }: Props) {
  const { kind, confidence, entryOpensAt, entryPage, hashtag, origin } = event;
  return (
    <>
      <dl className={css.facts}>
        <Fact name={message('events.page.fact.when')}>
          {periodName(event)}
          <small>{message('events.page.jst')}</small>
        </Fact>
        <Fact name={message('events.page.fact.certainty')}>
          <b className={css.certainty} data-estimated={confidence === 'estimated' || undefined}>
            {confidenceName(confidence)}
          </b>
          {confidence === 'estimated' && <small>{message('events.page.estimateNote')}</small>}
          <small>{sourceWords(event, feedName)}</small>
        </Fact>
        <Fact name={message('events.form.kind')}>{eventKindName(kind)}</Fact>
        {entryOpensAt !== undefined && (
          <Fact name={message('events.page.fact.entry')}>
            {message('events.page.from', [fullDayAndTime(entryOpensAt)])}
          </Fact>
        )}
        {entryPage !== undefined && (
          <Fact name={message('events.form.entryPage')}>
            <EntryPage text={entryPage} />
          </Fact>
        )}
        {hashtag !== undefined && (
          <Fact name={message('events.form.hashtag')}>
            {hashtag} <CopyButton text={hashtag} />
          </Fact>
        )}
      </dl>
      <Reach event={event} />
      <footer>
        <Button look="primary" onClick={() => onEdit(event)}>
          {message('events.page.edit')}
        </Button>
        <Button onClick={() => onDuplicate(event)}>{message('events.page.duplicate')}</Button>
        <Button look="danger" onClick={() => onRemove(event)}>
          {message(origin.from === 'user' ? 'events.page.delete' : 'events.page.hide')}
        </Button>
      </footer>
    </>
  );
}

function EntryPage({ text }: { text: string }) {
  const page = entryPageOf(text);
  if (page.kind === 'text') return page.text;
  return <OutLink href={page.url}>{page.url.replace(/^https:\/\//, '')}</OutLink>;
}

/** Who says so, what they go by, and when they said it. */
function sourceWords({ origin, source, sourceDate }: CampaignEvent, feed = ''): string {
  const who = {
    shipped: () => message('events.page.origin.shipped'),
    user: () => message('events.page.origin.user'),
    computed: () => message('events.page.origin.computed'),
    feed: () => message('events.page.origin.feed', [feed]),
  }[origin.from]();
  return [who, source, sourceDate && message('events.page.seen', [fullDayName(sourceDate)])]
    .filter(Boolean)
    .join(message('events.page.between'));
}
