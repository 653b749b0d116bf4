import { useCallback } from 'react';
import { isMonth, type JstMonth } from '@/lib/domain/month';
import { useHash } from '../../use-hash';

/** Whose sales the figures are of: the ROOM's, or of every link. */
export const SHOWN_CHANNELS = ['room', 'all'] as const;
export type ShownChannel = (typeof SHOWN_CHANNELS)[number];

interface View {
  /** Undefined: the latest month there is. */
  month: JstMonth | undefined;
  channel: ShownChannel;
}

/** `#rewards?at=2026-10&of=room`; payouts are of every link, and so is the page unless it is told. */
function parseView(said: URLSearchParams): View {
  const at = said.get('at');
  return {
    month: isMonth(at) ? at : undefined,
    channel: said.get('of') === 'room' ? 'room' : 'all',
  };
}

export interface ViewControl extends View {
  showMonth: (month: JstMonth) => void;
  showChannel: (channel: ShownChannel) => void;
}

/** The month at a glance and whose sales are shown; kept in the address. */
export function useView(): ViewControl {
  const [view, put] = useHash(parseView);
  const showMonth = useCallback((at: JstMonth) => put({ at }), [put]);
  const showChannel = useCallback(
    (channel: ShownChannel) => put({ of: channel === 'all' ? undefined : channel }),
    [put],
  );
  return { ...view, showMonth, showChannel };
}
