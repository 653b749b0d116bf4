import { OwnRoomQuestion } from '@/components/ui/OwnRoomQuestion';
import { itemWindow } from '@/lib/domain/item-window';
import { message } from '@/lib/i18n/message';
import type { PanelState } from '@/lib/messaging/protocol';
import { useNow } from '@/lib/stores/use-now';
import { ProfileSection } from './ProfileSection';
import css from './panel.module.css';
import { RecentClicks } from './RecentClicks';
import { WindowSection } from './WindowSection';

interface Props {
  state: PanelState;
  /** The ROOM whose profile this is. */
  room?: string | undefined;
}

/** Any other ROOM page: the own profile's numbers, the window that is open now, the latest clicks. */
export function RoomPanel({ state, room }: Props) {
  const now = useNow(1000);
  return (
    <>
      {state.candidate && (
        <div className={css.window}>
          <OwnRoomQuestion room={state.candidate} />
        </div>
      )}
      {state.profile && room !== undefined && (
        <ProfileSection profile={state.profile} room={room} now={now} />
      )}
      <WindowSection window={itemWindow(state.window, now)} now={now} />
      <RecentClicks title={message('panel.recent')} clicks={state.recent} />
    </>
  );
}
