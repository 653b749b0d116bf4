import type { ItemPage, RoomPage, UnknownPage } from './facts';
import { isFound, type Miss, type Reading } from './reading';

export type FieldNote = { field: string } & ({ source: string } | Miss);

/** Where each field came from, for the diagnostics: no values, so nothing personal. */
export function describeFields(page: RoomPage | ItemPage | UnknownPage): FieldNote[] {
  if (page.kind === 'unknown') return [];
  const fields: [string, Reading<unknown>][] = Object.entries(page.fields);
  return fields.map(([field, reading]) =>
    isFound(reading) ? { field, source: reading.source } : { field, miss: reading.miss },
  );
}
