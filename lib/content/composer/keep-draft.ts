import { verdictOf } from '../../domain/checklist/written';
import { send } from '../../messaging/client';
import { valueIn } from '../../pages/reading';
import { readComposer } from '../../pages/room/composer';
import { systemClock } from '../../platform/clock';
import type { ShownComposer } from '../shared-world';
import type { ChecklistSnapshot, ChecklistStore } from './checklist';

/** A draft is kept when the user pauses for so long, ms. */
const PAUSE = 1500;

const MOST_TEXT = 2000;
const MOST_TAGS = 60;
const MOST_TAG = 100;

/** What was written, as it is stored with a draft and with its post. */
export const writtenOf = ({ text, hashtags, results }: ChecklistSnapshot) => ({
  // As much as is stored; the site itself takes 500 characters.
  text: text.slice(0, MOST_TEXT),
  hashtags: hashtags.filter((tag) => tag.length <= MOST_TAG).slice(0, MOST_TAGS),
  verdict: verdictOf(results),
});

interface Kept {
  id: string;
  shown: ShownComposer;
  store: ChecklistStore;
}

/** Keeps what is being written, so that an unfinished post is found again. */
export function keepDraft({ id, shown, store }: Kept, signal: AbortSignal): void {
  // The address may be another one when the visit ends.
  const url = location.href;
  let saved = JSON.stringify(writtenOf(store.snapshot()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    const now = store.snapshot();
    // The verdict may come after the text: a photo takes its time.
    const written = writtenOf(now);
    const state = JSON.stringify(written);
    if (now.stage === 'posted' || state === saved || now.text.trim() === '') return;
    saved = state;
    const { itemName } = readComposer(new URL(url), document).fields;
    void send('saveDraft', {
      id,
      at: systemClock(),
      item: shown.item,
      itemName: valueIn(itemName),
      url,
      written,
    });
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  // A page that is left may never pause again.
  document.addEventListener('visibilitychange', save, { signal });
  addEventListener('pagehide', save, { signal });
  signal.addEventListener('abort', () => {
    save();
    unsubscribe();
  });
}
