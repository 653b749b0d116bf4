import { Button } from '@/components/ui/Button';
import { stamp } from '@/components/ui/classes';
import type { RoomSlug } from '@/lib/domain/identity';
import { message } from '@/lib/i18n/message';
import css from './own-rooms.module.css';
import { RoomLink } from './RoomLink';
import type { Answers } from './use-answers';

/** A ROOM that is confirmed to be the user's own, with its stamp. */
export function RoomRow({ room, answers }: { room: RoomSlug; answers: Answers }) {
  return (
    <li>
      <span className={`${stamp} ${css.stamp}`} aria-hidden="true">
        {message('options.room.seal')}
      </span>
      <RoomLink room={room} />
      <Button
        look="plain"
        disabled={answers.busy}
        aria-label={message('options.room.removeNamed', [room])}
        onClick={() => void answers.answer(room, false, 'options.room.removed')}
      >
        {message('options.room.remove')}
      </Button>
    </li>
  );
}
