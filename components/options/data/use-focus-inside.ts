import { type RefObject, useEffect, useRef } from 'react';
import { useDeletionView } from '@/lib/stores/options-deletion';

/**
 * Ten seconds are short: after a press on this page the keyboard goes straight to the bar's
 * button. A deletion that was asked for elsewhere does not take the focus from anyone.
 */
export function useFocusInside<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  const askedHere = useDeletionView((view) => view.askedHere);
  useEffect(() => {
    if (askedHere) place.current?.querySelector('button')?.focus();
  }, [askedHere]);
  return place;
}
