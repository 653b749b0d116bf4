import { useEffect, useState } from 'react';
import type { Instant } from '../domain/time-units';
import { systemClock } from '../platform/clock';

/** The time, renewed every `every` ms while the page is visible. */
export function useNow(every: number): Instant {
  const [now, setNow] = useState(systemClock);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible') setNow(systemClock());
    };
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = () => {
      clearInterval(timer);
      timer = undefined;
      if (document.visibilityState === 'hidden') return;
      tick();
      timer = setInterval(tick, every);
    };
    document.addEventListener('visibilitychange', start);
    start();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', start);
    };
  }, [every]);
  return now;
}
