/** A later build has been here: its rows may mean something that this one does not know. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** A step of the layout failed; the browser has put everything back as it was before it. */
export class UpgradeFailed extends Error {
  override readonly name = 'UpgradeFailed';
}

export type DbTrouble = 'newer' | 'upgrade' | 'open';

/** Why a database did not open; by name, since errors lose their class on the way. */
export function dbTrouble(error: unknown): DbTrouble {
  const told = String(error);
  if (told.includes('NewerDatabase')) return 'newer';
  return told.includes('UpgradeFailed') ? 'upgrade' : 'open';
}
