import type { PageQuery } from '@/lib/content/shared-world';
import { itemWindow } from '@/lib/domain/item-window';
import type { PanelState } from '@/lib/messaging/protocol';
import { useNow } from '@/lib/stores/use-now';
import { Actions } from './Actions';
import { ClickSource } from './ClickSource';
import { ItemHistorySection } from './ItemHistorySection';
import { ReachLine } from './ReachLine';
import { Rules } from './Rules';
import { WindowSection } from './WindowSection';

type Item = Extract<PageQuery, { kind: 'item' }>['item'];

/** An Ichiba item: its window, where it comes from, what counts, and what was recorded. */
export function ItemPanel({ item, state }: { item: Item; state: PanelState }) {
  const now = useNow(1000);
  const window = itemWindow(state.window, now);
  return (
    <>
      <WindowSection window={window} now={now} />
      <ClickSource window={window} facts={state.window} ownRooms={state.ownRooms} />
      <ReachLine reach={state.reach} now={now} />
      <ItemHistorySection history={state.item} />
      <Actions window={window} item={item} />
      <Rules />
    </>
  );
}
