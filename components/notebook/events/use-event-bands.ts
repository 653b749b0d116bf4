import { useMemo } from 'react';
import type { EventBand } from '@/components/charts/EventBands';
import { isRegular } from '@/lib/domain/events/regular';
import type { Instant } from '@/lib/domain/time-units';
import { markedName } from '@/lib/i18n/event-names';
import { useCalendar } from '@/lib/stores/use-calendar';

/** The campaigns of a span for the back of a chart; regular days would hide what they mark. */
export function useEventBands(
  from: Instant,
  to: Instant,
  now: Instant,
): readonly EventBand[] | undefined {
  const events = useCalendar(from, to, now);
  return useMemo(
    () =>
      events
        ?.filter((event) => !isRegular(event))
        .map((event) => ({
          id: event.id,
          name: markedName(event),
          startsAt: event.startsAt,
          endsAt: event.endsAt,
          estimated: event.confidence === 'estimated',
        })),
    [events],
  );
}
