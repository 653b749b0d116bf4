import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import { feedAddress, MAX_FEED_NAME } from '@/lib/domain/events/subscription';
import { feedProblemSentence } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { requestFeedHost } from '@/lib/platform/feed-hosts';
import { Field } from '../../Field';
import css from './files.module.css';

/** Asks for the one host and subscribes. */
export function FeedForm({ say }: Pick<Kept, 'say'>) {
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const note = useId();
  const subscribe = async (event: FormEvent) => {
    event.preventDefault();
    const address = feedAddress(url.trim());
    if (!address) return say(feedProblemSentence({ kind: 'address' }), true);
    setBusy(true);
    const problem = await subscribed(address, name.trim() || address.hostname);
    setBusy(false);
    if (problem) return say(problem, true);
    say(message('events.feeds.subscribed', [address.hostname]));
    setUrl('');
    setName('');
  };
  return (
    <form className={css.subscribe} noValidate onSubmit={(event) => void subscribe(event)}>
      <Field label={message('events.feeds.url')}>
        {(id) => (
          <input
            id={id}
            type="url"
            placeholder="https://"
            value={url}
            aria-describedby={note}
            autoComplete="off"
            onChange={({ target }) => setUrl(target.value)}
          />
        )}
      </Field>
      <Field label={message('events.feeds.name')}>
        {(id) => (
          <input
            id={id}
            value={name}
            maxLength={MAX_FEED_NAME}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <p id={note} className={css.quiet}>
        {message('events.feeds.permission')}
      </p>
      <Button type="submit" disabled={busy || url.trim() === ''}>
        {message('events.feeds.subscribe')}
      </Button>
    </form>
  );
}

/** What stands in the way, in words. The browser asks for a permission only while it is pressed. */
async function subscribed(address: URL, name: string): Promise<string | undefined> {
  const allowed = await requestFeedHost(address).catch(() => false);
  if (!allowed) return feedProblemSentence({ kind: 'permission' });
  const answer = await send('subscribeFeed', { url: address.href, name });
  if (!answer.ok) return message('goal.notKept');
  return answer.problem && feedProblemSentence(answer.problem);
}
