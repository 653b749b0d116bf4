import { OwnRoomQuestion } from '@/components/ui/OwnRoomQuestion';
import type { RoomSlug } from '@/lib/domain/identity';
import css from './popup.module.css';

/** ROOMs that looked like the user's own and wait for an answer. */
export function Candidates({ rooms }: { rooms: RoomSlug[] }) {
  const [first] = rooms;
  return first ? (
    <div className={css.question}>
      <OwnRoomQuestion room={first} />
    </div>
  ) : null;
}
