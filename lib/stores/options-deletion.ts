import { create } from 'zustand';
import { send } from '../messaging/client';
import type { DeletionRange } from '../storage/settings';

/** What became of the last deletion, as far as this page saw it. */
export type DeletionNotice = 'not-scheduled' | 'cancelled' | 'too-late' | 'not-deleted' | 'done';

interface DeletionView {
  notice: DeletionNotice | undefined;
  /** The deletion was asked for on this page, so its bar may take the focus. */
  askedHere: boolean;
  schedule: (range: DeletionRange) => Promise<void>;
  cancel: () => Promise<void>;
  run: () => Promise<void>;
  /** The pending deletion is gone from the store: carried out, or cancelled before it was due. */
  ended: (carriedOut: boolean) => void;
  dismiss: () => void;
}

/**
 * View state that the form and the bar share. The pending deletion itself is in `deletionItem`,
 * where every page and the background see it.
 */
export const useDeletionView = create<DeletionView>()((set) => ({
  notice: undefined,
  askedHere: false,
  schedule: async (range) => {
    set({ notice: undefined, askedHere: true });
    const answer = await send('scheduleDeletion', range);
    if (!answer.ok) set({ notice: 'not-scheduled' });
  },
  cancel: async () => {
    const answer = await send('cancelDeletion');
    if (!answer.ok) set({ notice: answer.reason === 'time' ? 'too-late' : 'not-deleted' });
  },
  run: async () => {
    const answer = await send('runDueDeletion');
    if (!answer.ok) set({ notice: 'not-deleted' });
    else set(({ notice }) => (notice === 'not-deleted' ? { notice: undefined } : {}));
  },
  ended: (carriedOut) => set({ notice: carriedOut ? 'done' : 'cancelled' }),
  dismiss: () => set({ notice: undefined, askedHere: false }),
}));
