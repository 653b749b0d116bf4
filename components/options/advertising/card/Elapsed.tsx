import type { Instant } from '@/lib/domain/time-units';
import { elapsed } from '@/lib/i18n/advertising-words';
import { useNow } from '@/lib/stores/use-now';

/** How long something has taken, `2:05`; not read out every second. */
export function Elapsed({ since }: { since: Instant }) {
  const now = useNow(1_000);
  return <time aria-live="off">{elapsed(Math.max(0, now - since))}</time>;
}

/** How long is left of a wait. */
export function Left({ until }: { until: Instant }) {
  const now = useNow(1_000);
  return <time aria-live="off">{elapsed(Math.max(0, until - now))}</time>;
}
