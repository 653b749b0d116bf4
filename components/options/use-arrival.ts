import { useEffect } from 'react';

/** What a person does who wants to be somewhere else. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings the section named in the address into view, as the popup's link to the diagnostics does,
 * and the keyboard to its title. The sections above it are still filling then, so it is kept there until the user moves.
 */
export function useArrival(): void {
  useEffect(() => {
    const section = document.getElementById(location.hash.slice(1));
    if (!section) return;
    section.querySelector('h2')?.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => section.scrollIntoView());
    const stop = () => observer.disconnect();
    observer.observe(document.body);
    for (const move of MOVES) addEventListener(move, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const move of MOVES) removeEventListener(move, stop);
    };
  }, []);
}
