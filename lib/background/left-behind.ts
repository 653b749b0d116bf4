import type { Refusal } from '../messaging/protocol';
import { roomClick } from '../messaging/schemas';
import { dropSlip, slips } from '../platform/outbox';
import type { Recorder } from './recorder';

interface Parts {
  recorder: Recorder;
  changed: () => Promise<void>;
  onRefused: (message: string, reason: Refusal, detail: string) => void;
}

/** The tab a slip came from is not known any more. */
const NO_TAB = -1;

/**
 * Records the clicks of pages that left while the worker was dead or dying. A slip is what a
 * message would have been, is checked like one, and a click recorded twice is one click.
 */
export async function recordLeftBehind({ recorder, changed, onRefused }: Parts): Promise<void> {
  for (const [id, slip] of await slips()) {
    const seen = roomClick.safeParse(slip);
    const answer = seen.success ? await recorder.roomClick(seen.data, NO_TAB) : undefined;
    if (answer?.ok) await changed();
    else onRefused('recordRoomClick', answer ? answer.reason : 'malformed', 'left behind');
    await dropSlip(id);
  }
}
