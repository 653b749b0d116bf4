import { send } from '@/lib/messaging/client';
import type { MessageData } from '@/lib/messaging/protocol';

export type TypedMonth = MessageData<'saveMonth'>;

/** Stores what was typed of a month; answers whether that worked. */
export type SaveMonth = (typed: TypedMonth) => Promise<boolean>;

export const saveMonth: SaveMonth = async (typed) => (await send('saveMonth', typed)).ok;
