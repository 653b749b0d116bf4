import { valueIn } from '../../pages/reading';
import { readComposer } from '../../pages/room/composer';
import type { ChecklistSnapshot } from './checklist';

/** The site changes its form in many steps; they are looked at together, ms. */
const TOGETHER = 100;

/** A layer over the form with a word of the site (room-pages B5). */
const LAYER = '.modal-dialog-container';
const NOTICE_LENGTH = 200;

interface Seen {
  changed: boolean;
  parts: Pick<ChecklistSnapshot, 'text' | 'stage' | 'notice'>;
}

/** What the form says now; once the success view took its place the text is the last one seen. */
export function lookAtForm(last: ChecklistSnapshot): Seen {
  const { text, stage } = readComposer(new URL(location.href), document).fields;
  const parts = {
    text: valueIn(text) ?? last.text,
    stage: valueIn(stage) === 'complete' ? ('posted' as const) : ('writing' as const),
    notice: noticeOf(),
  };
  const changed =
    parts.text !== last.text || parts.stage !== last.stage || parts.notice !== last.notice;
  return { changed, parts };
}

function noticeOf(): string | undefined {
  const [line] = (document.querySelector(LAYER)?.textContent ?? '').trim().split('\n');
  return line?.trim().slice(0, NOTICE_LENGTH) || undefined;
}

/**
 * Looks when something is typed, at once, and when the site changed something: its phrase buttons
 * and its layers tell nobody.
 */
export function watchForm(look: () => void, signal: AbortSignal): void {
  document.addEventListener('input', look, { capture: true, signal });
  document.addEventListener('change', look, { capture: true, signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, TOGETHER);
  };
  document.addEventListener('click', soon, { capture: true, signal });
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
