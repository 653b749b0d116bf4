/** A later build has been here: its rows may mean something that this one does not know. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** A step of the layout failed; the browser has put everything back as it was before it. */
export class UpgradeFailed extends Error {
  override readonly name = 'UpgradeFailed';
}

/** Why the history stays closed until another build comes. */
export type DatabaseTrouble = 'newer' | 'upgrade';

/** By name, since errors lose their class on the way; anything else may pass by itself. */
export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  const told = String(error);
  if (told.includes('NewerDatabase')) return 'newer';
  return told.includes('UpgradeFailed') ? 'upgrade' : undefined;
}

export const isDatabaseTrouble = (reason: string): reason is DatabaseTrouble =>
  reason === 'newer' || reason === 'upgrade';
