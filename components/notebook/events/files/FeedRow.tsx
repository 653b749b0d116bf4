import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import type { Subscription } from '@/lib/domain/events/subscription';
import { fullDayAndTime } from '@/lib/i18n/event-names';
import { feedProblemSentence } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { requestFeedHost } from '@/lib/platform/feed-hosts';
import css from './files.module.css';

interface Props extends Pick<Kept, 'say'> {
  feed: Subscription;
}

/** One subscription: where from, when it was last right, what went wrong since. */
export function FeedRow({ feed, say }: Props) {
  const { id, name, url, problem, fetchedAt, events } = feed;
  const [busy, setBusy] = useState(false);
  const refresh = async () => {
    setBusy(true);
    // The permission may have been taken back in the browser's own settings.
    await requestFeedHost(new URL(url)).catch(() => false);
    const answer = await send('refreshFeed', { id });
    setBusy(false);
    if (!answer.ok) say(message('goal.notKept'), true);
    else if (answer.problem) say(feedProblemSentence(answer.problem), true);
    else say(message('events.feeds.refreshed', [name]));
  };
  const remove = async () => {
    const answer = await send('unsubscribeFeed', { id });
    if (answer.ok) say(message('events.feeds.removed', [name]));
    else say(message('goal.notKept'), true);
  };
  return (
    <li data-problem={problem && true}>
      <b>{name}</b>
      <span className={css.url}>{url}</span>
      <small>
        {fetchedAt === undefined
          ? message('events.feeds.never')
          : message('events.feeds.fetched', [fullDayAndTime(fetchedAt), `${events.length}`])}
      </small>
      {problem && <p className={css.problem}>{feedProblemSentence(problem)}</p>}
      <div className={css.buttons}>
        <Button
          look="plain"
          disabled={busy}
          aria-label={message('events.feeds.refreshOne', [name])}
          onClick={() => void refresh()}
        >
          {message('events.feeds.refresh')}
        </Button>
        <Button
          look="plain"
          aria-label={message('events.feeds.removeOne', [name])}
          onClick={() => void remove()}
        >
          {message('events.feeds.remove')}
        </Button>
      </div>
    </li>
  );
}
