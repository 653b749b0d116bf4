import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The receiving half of the one channel; `client.ts` is the sending half. */
export const { onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
