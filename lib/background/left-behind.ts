import { PURCHASE_WINDOW } from '../domain/windows';
import type { Refusal } from '../messaging/protocol';
import { dropSlip, slips } from '../platform/outbox';
import type { Recorder } from './recorder';

interface Parts {
  recorder: Recorder;
  changed: () => Promise<void>;
  onRefused: (message: string, reason: Refusal, detail: string) => void;
}

/**
 * Records the clicks of pages that left while the worker was dead or dying. A slip is what a
 * message would have been, is checked like one, and a click recorded twice is one click. It may be
 * older than a message, since the browser may have been closed for days; its windows still count.
 */
export async function recordLeftBehind({ recorder, changed, onRefused }: Parts): Promise<void> {
  const left = await slips();
  if (left.length === 0) return;
  const { slipForm } = await import('./slip-form');
  for (const [id, slip] of left) {
    const seen = slipForm.safeParse(slip);
    const answer = seen.success
      ? await recorder.roomClick(seen.data, seen.data.tab, PURCHASE_WINDOW)
      : undefined;
    if (answer?.ok) await changed();
    else onRefused('recordRoomClick', answer ? answer.reason : 'malformed', 'left behind');
    await dropSlip(id);
  }
}
