import { useMemo } from 'react';
import { type OwnHours, parseHours } from '../domain/planner/hours';
import { parseWishes, type StoredWishes } from '../domain/reminders/kept';
import { newTurns } from '../domain/turns';
import { hoursItem, reminderWishesItem } from '../storage/settings';
import { useStored } from './use-stored';

/** What the user wants to be reminded of, kept current; `undefined` until it is read. */
export function useReminderWishes(): StoredWishes | undefined {
  const stored = useStored(reminderWishesItem);
  return useMemo(() => (stored === undefined ? undefined : parseWishes(stored)), [stored]);
}

/** When the user can share, kept current; `undefined` until it is read. */
export function useOwnHours(): OwnHours | undefined {
  const stored = useStored(hoursItem);
  return useMemo(() => (stored === undefined ? undefined : parseHours(stored)), [stored]);
}

/** Changes follow each other: each one is made to what the one before it left. */
const inTurn = newTurns();

export const changeWishes = (to: (wishes: StoredWishes) => StoredWishes): Promise<void> =>
  inTurn(async () => {
    await reminderWishesItem.setValue(to(parseWishes(await reminderWishesItem.getValue())));
  });

export const changeHours = (to: (hours: OwnHours) => OwnHours): Promise<void> =>
  inTurn(async () => {
    await hoursItem.setValue(to(parseHours(await hoursItem.getValue())));
  });
