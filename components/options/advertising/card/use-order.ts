import { useState } from 'react';
import type { ConnectionId } from '@/lib/domain/advertising/connection';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { MessageData } from '@/lib/messaging/protocol';

type Orders = MessageData<'orderAdvertising'>;
type Order = Orders extends infer One ? (One extends Orders ? Omit<One, 'id'> : never) : never;

/** Asks the background for something; what stands in the way is said. */
export function useOrder(id: ConnectionId) {
  const [problem, setProblem] = useState('');
  const order = async (wanted: Order) => {
    const answer = await send('orderAdvertising', { id, ...wanted } as Orders);
    if (!answer.ok) return setProblem(message('goal.notKept'));
    setProblem(answer.done ? '' : message('advertising.page.error.busy'));
  };
  return { problem, order: (wanted: Order) => void order(wanted) };
}
