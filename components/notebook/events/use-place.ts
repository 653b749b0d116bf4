import { useSyncExternalStore } from 'react';
import { isMonth, type JstMonth } from '@/lib/domain/month';
import { useHash } from '../use-hash';

export const VIEWS = ['month', 'agenda'] as const;
export type CalendarView = (typeof VIEWS)[number];

/** Below this the seven columns of a month have no room for names. */
const NARROW = '(max-width: 559px)';

interface Place {
  view: CalendarView | undefined;
  month: JstMonth | undefined;
}

function parsePlace(params: URLSearchParams): Place {
  const month = params.get('month');
  return {
    view: VIEWS.find((view) => view === params.get('view')),
    month: isMonth(month) && month >= '2010-01' && month <= '2100-12' ? month : undefined,
  };
}

function follow(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export const useNarrow = (): boolean =>
  useSyncExternalStore(follow, () => matchMedia(NARROW).matches);

export interface PlaceControl {
  view: CalendarView;
  month: JstMonth;
  setView: (view: CalendarView) => void;
  /** The present month is not kept: tomorrow's visit begins where tomorrow is. */
  setMonth: (month: JstMonth) => void;
}

/** Where the calendar is open, kept in the address. */
export function usePlace(present: JstMonth): PlaceControl {
  const narrow = useNarrow();
  const [{ view, month }, put] = useHash(parsePlace);
  return {
    view: view ?? (narrow ? 'agenda' : 'month'),
    month: month ?? present,
    setView: (next) => put({ view: next }),
    setMonth: (next) => put({ month: next === present ? undefined : next }),
  };
}
