import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ShownEntry } from './view';

/** Few enough to be drawn at once, many enough that most lists have one page. */
export const PAGE = 50;

interface Pages {
  rows: readonly ShownEntry[];
  page: number;
  turn: (page: number) => void;
  place: RefObject<HTMLUListElement | null>;
  /** Leads the keyboard to the row of that word as soon as there is one, on whichever page. */
  reveal: (id: string) => void;
}

export function usePage(found: readonly ShownEntry[]): Pages {
  const [wanted, turn] = useState(0);
  const place = useRef<HTMLUListElement>(null);
  const revealed = useRef<string>(undefined);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const page = Math.min(wanted, last);
  useEffect(() => {
    if (revealed.current === undefined) return;
    const index = found.findIndex(({ id }) => id === revealed.current);
    if (index < 0) return;
    const its = Math.floor(index / PAGE);
    if (its !== page) return turn(its);
    revealed.current = undefined;
    place.current?.children[index % PAGE]?.querySelector<HTMLElement>('[data-opens]')?.focus();
  });
  const reveal = (id: string) => {
    revealed.current = id;
  };
  return { rows: found.slice(page * PAGE, (page + 1) * PAGE), page, turn, place, reveal };
}
