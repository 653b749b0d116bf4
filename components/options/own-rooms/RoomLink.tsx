import { visuallyHidden } from '@/components/ui/classes';
import type { RoomSlug } from '@/lib/domain/identity';
import { message } from '@/lib/i18n/message';
import css from './own-rooms.module.css';

export function RoomLink({ room }: { room: RoomSlug }) {
  return (
    <a
      className={css.link}
      href={`https://room.rakuten.co.jp/${room}/items`}
      target="_blank"
      rel="noreferrer"
    >
      {room}
      <span className={visuallyHidden}>{message('options.newTab')}</span>
    </a>
  );
}
