import type { KeyboardEvent } from 'react';

/** Page up and down go from entry to entry once the focus is in the feed, as readers expect. */
export function movesFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
  const from = event.target instanceof Element && event.target.closest('article');
  if (step === 0 || !from) return;
  const entries = [...event.currentTarget.querySelectorAll('article')].sort(
    (a, b) => indexOf(a) - indexOf(b),
  );
  const next = entries[entries.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const indexOf = (entry: HTMLElement): number => Number(entry.dataset.index);
