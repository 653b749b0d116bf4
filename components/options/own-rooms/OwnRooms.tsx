import type { ReactNode } from 'react';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { candidatesItem, settingsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { Loading } from '../Loading';
import { Notice } from '../Notice';
import { AddRoom } from './AddRoom';
import { Candidate } from './Candidate';
import css from './own-rooms.module.css';
import { RoomRow } from './RoomRow';
import { useAnswers } from './use-answers';

/** `none` stands in place of the usual words while there is neither a ROOM nor a candidate. */
export function OwnRooms({ none = <Lone /> }: { none?: ReactNode }) {
  const rooms = useStored(settingsItem)?.ownRooms;
  const candidates = useStored(candidatesItem)?.filter(({ answer }) => answer === 'open');
  const answers = useAnswers();
  if (!rooms || !candidates) return <Loading />;
  return (
    <div className={css.rooms}>
      {candidates.map((candidate) => (
        <Candidate key={candidate.room} {...candidate} answers={answers} />
      ))}
      {rooms.length > 0 && (
        <ul className={css.list}>
          {rooms.map((room) => (
            <RoomRow key={room} room={room} answers={answers} />
          ))}
        </ul>
      )}
      {rooms.length + candidates.length === 0 && none}
      <div>
        <AddRoom rooms={rooms} answers={answers} />
        <Notice
          text={answers.busy ? message('options.room.working') : answers.said?.text}
          bad={answers.said?.bad ?? false}
        />
      </div>
    </div>
  );
}

const Lone = () => (
  <State kind="empty" title={message('options.room.loneTitle')}>
    <p>{message('options.room.lone')}</p>
  </State>
);
