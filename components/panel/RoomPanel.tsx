import { OwnRoomQuestion } from '@/components/ui/OwnRoomQuestion';
import { itemWindow } from '@/lib/domain/item-window';
import { message } from '@/lib/i18n/message';
import type { PanelState } from '@/lib/messaging/protocol';
import { useNow } from '@/lib/stores/use-now';
import css from './panel.module.css';
import { RecentClicks } from './RecentClicks';
import { WindowSection } from './WindowSection';

/** Any other ROOM page: the window that is open now and the latest clicks. */
export function RoomPanel({ state }: { state: PanelState }) {
  const now = useNow(1000);
  return (
    <>
      {state.candidate && (
        <div className={css.window}>
          <OwnRoomQuestion room={state.candidate} />
        </div>
      )}
      <WindowSection window={itemWindow(state.window, now)} now={now} />
      <RecentClicks title={message('panel.recent')} clicks={state.recent} />
    </>
  );
}
