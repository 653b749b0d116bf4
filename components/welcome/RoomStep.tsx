import { OwnRooms } from '@/components/options/own-rooms/OwnRooms';
import { MY_ROOM } from '@/components/rank/check-pages';
import { linkButton, visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import { settingsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { Step } from './Step';
import css from './welcome.module.css';

/** Opening my ROOM once is enough: the background notes it, and the question appears here. */
export function RoomStep() {
  const rooms = useStored(settingsItem)?.ownRooms ?? [];
  return (
    <Step
      number={1}
      title={message('welcome.room.title')}
      lead={message('welcome.room.lead')}
      done={rooms.length > 0}
    >
      <OwnRooms
        none={
          <p className={css.open}>
            <a className={linkButton} href={MY_ROOM} target="_blank" rel="noreferrer">
              {message('welcome.room.open')}
              <span className={visuallyHidden}>{message('options.newTab')}</span>
            </a>
            <span className={css.note}>{message('welcome.room.orType')}</span>
          </p>
        }
      />
    </Step>
  );
}
