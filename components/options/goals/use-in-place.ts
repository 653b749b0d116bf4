import { type RefObject, useEffect, useRef, useState } from 'react';

interface InPlace<T extends HTMLElement> {
  place: RefObject<T | null>;
  open: boolean;
  /** Opening leads the keyboard into the form, closing back to the button that opened it. */
  setOpen: (open: boolean) => void;
}

/** A form that unfolds below its button (`data-opens`) and folds again with Escape. */
export function useInPlace<T extends HTMLElement>(): InPlace<T> {
  const place = useRef<T>(null);
  const moved = useRef(false);
  const [open, show] = useState(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const wanted = open ? 'form input' : '[data-opens]';
    place.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [open]);
  useEffect(() => {
    const element = place.current;
    if (!open || !element) return;
    const fold = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      moved.current = true;
      show(false);
    };
    element.addEventListener('keydown', fold);
    return () => element.removeEventListener('keydown', fold);
  }, [open]);
  const setOpen = (next: boolean) => {
    moved.current = next !== open;
    show(next);
  };
  return { place, open, setOpen };
}
