import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Release } from '@/lib/domain/releases';
import { markNewsRead, useUnreadReleases } from '@/lib/stores/use-news';

interface Reading<T extends HTMLElement> {
  place: RefObject<T | null>;
  /** Unread when the page was opened: they stay marked until it is closed. */
  fresh: readonly Release[];
}

/** What has been on the screen counts as read, and is not announced again. */
export function useReading<T extends HTMLElement>(): Reading<T> {
  const place = useRef<T>(null);
  const unread = useUnreadReleases();
  const [fresh, setFresh] = useState<readonly Release[]>([]);
  const waiting = unread.length > 0;
  useEffect(() => {
    const element = place.current;
    if (!waiting || !element) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      setFresh(unread);
      void markNewsRead();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [waiting, unread]);
  return { place, fresh: waiting ? unread : fresh };
}
