import { useMemo } from 'react';
import { type OwnHours, parseHours } from '../domain/planner/hours';
import { hoursItem } from '../storage/settings';
import type { Undo } from './checklist-settings';
import { useStored } from './use-stored';

/** When the user can share, kept current; `undefined` until it is read. */
export function useOwnHours(): OwnHours | undefined {
  const stored = useStored(hoursItem);
  return useMemo(() => (stored === undefined ? undefined : parseHours(stored)), [stored]);
}

export async function saveOwnHours(hours: OwnHours): Promise<Undo> {
  const before = await hoursItem.getValue();
  await hoursItem.setValue(hours);
  return async () => {
    if (JSON.stringify(await hoursItem.getValue()) !== JSON.stringify(hours)) return false;
    await hoursItem.setValue(before);
    return true;
  };
}
