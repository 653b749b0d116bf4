import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { instantOf } from '@/lib/domain/events/instant-text';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { recentPosts } from '@/lib/storage/queries/recent-posts';
import type { ShareRow } from '@/lib/storage/rows';
import { useHistory } from '@/lib/stores/use-history';
import { Field } from '../../Field';
import { localText } from '../event/typed-event';
import { channelsOf } from './channels';
import { OtherChannel } from './OtherChannel';
import css from './shares.module.css';

interface Props {
  /** Those of the last time, for the channels. */
  shares: readonly ShareRow[];
  now: Instant;
  onNote: (share: Omit<ShareRow, 'id'>) => void;
}

const POSTS = 20;

/** A press on a channel notes a share; post and time may be said before it. */
export function NoteShare({ shares, now, onNote }: Props) {
  const posts = useHistory((db) => recentPosts(db, POSTS)) ?? [];
  const [post, setPost] = useState('');
  const [time, setTime] = useState('');
  const note = (channel: string) => {
    const shared = posts.find((one) => one.post.id === post)?.post;
    onNote({
      at: instantOf(time) ?? systemClock(),
      channel,
      ...(shared && { postId: shared.id }),
      ...(shared?.itemKey && { itemKey: shared.itemKey }),
    });
    setTime('');
  };
  return (
    <div>
      <h4>{message('events.shares.note')}</h4>
      <fieldset className={css.channels}>
        <legend>{message('events.shares.where')}</legend>
        {channelsOf(shares).map((channel) => (
          <Button key={channel} onClick={() => note(channel)}>
            {channel}
          </Button>
        ))}
        <OtherChannel onNote={note} />
      </fieldset>
      <div className={css.more}>
        <Field label={message('events.shares.post')}>
          {(id) => (
            <select id={id} value={post} onChange={({ target }) => setPost(target.value)}>
              <option value="">{message('events.shares.noPost')}</option>
              {posts.map(({ post: { id: postId, postedOn }, item }) => (
                <option key={postId} value={postId}>
                  {[postedOn, item?.name ?? postId].filter(Boolean).join(' ')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={message('events.shares.time')}>
          {(id) => (
            <input
              id={id}
              type="datetime-local"
              value={time}
              max={localText(now)}
              onChange={({ target }) => setTime(target.value)}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
