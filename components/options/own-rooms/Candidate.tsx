import { Button } from '@/components/ui/Button';
import type { RoomSlug } from '@/lib/domain/identity';
import type { Instant } from '@/lib/domain/time-units';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './own-rooms.module.css';
import { RoomLink } from './RoomLink';
import type { Answers } from './use-answers';

interface Props {
  room: RoomSlug;
  seenAt: Instant;
  answers: Answers;
}

/** A ROOM that looked like the user's own when it was opened. */
export function Candidate({ room, seenAt, answers: { busy, answer } }: Props) {
  const name = message('ownRoom.question');
  return (
    <fieldset className={css.candidate} aria-label={`${name} ${room}`}>
      <div>
        <h3>{name}</h3>
        <p>
          <RoomLink room={room} />
          <small>{message('options.room.seen', [dateTime(seenAt)])}</small>
        </p>
      </div>
      <div className={css.answers}>
        <Button
          look="primary"
          disabled={busy}
          onClick={() => void answer(room, true, 'options.room.added')}
        >
          {message('options.room.yes')}
        </Button>
        <Button disabled={busy} onClick={() => void answer(room, false, 'options.room.declined')}>
          {message('options.room.no')}
        </Button>
      </div>
    </fieldset>
  );
}
