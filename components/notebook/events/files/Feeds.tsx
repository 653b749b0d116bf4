import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { MAX_FEEDS } from '@/lib/domain/events/subscription';
import { message } from '@/lib/i18n/message';
import { feedsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { FeedForm } from './FeedForm';
import { FeedRow } from './FeedRow';
import css from './files.module.css';

/** Calendars at addresses of the user's choice. */
export function Feeds() {
  const feeds = useStored(feedsItem);
  const { said, say, takeBack } = useKept();
  return (
    <div>
      <h4>{message('events.feeds.title')}</h4>
      <p className={css.quiet}>{message('events.feeds.what')}</p>
      <ul className={css.feeds}>
        {feeds?.map((feed) => (
          <FeedRow key={feed.id} feed={feed} say={say} />
        ))}
      </ul>
      <Outcome said={said} takeBack={takeBack} />
      {feeds && feeds.length < MAX_FEEDS ? (
        <FeedForm say={say} />
      ) : (
        feeds && <p className={css.quiet}>{message('events.feeds.full', [`${MAX_FEEDS}`])}</p>
      )}
    </div>
  );
}
