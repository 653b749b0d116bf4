import { z } from 'zod';
import { roomClick } from '../messaging/schemas';

/** Of a page that left before it was told its tab. */
const NO_TAB = -1;

export const slipForm = roomClick.extend({ tab: z.int().catch(NO_TAB) });
