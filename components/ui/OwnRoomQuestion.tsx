import type { RoomSlug } from '@/lib/domain/identity';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { Button } from './Button';
import css from './ui.module.css';

/** Asks whether a ROOM that looked like the user's own is; the answer re-judges its clicks. */
export function OwnRoomQuestion({ room }: { room: RoomSlug }) {
  const answer = (own: boolean) => void send('answerOwnRoom', { room, own });
  return (
    <div className={css.question}>
      <p>
        {message('ownRoom.question')} <b>{room}</b>
      </p>
      <p className={css.note}>{message('ownRoom.why')}</p>
      <div className={css.answers}>
        <Button look="primary" onClick={() => answer(true)}>
          {message('ownRoom.yes')}
        </Button>
        <Button onClick={() => answer(false)}>{message('ownRoom.no')}</Button>
      </div>
    </div>
  );
}
