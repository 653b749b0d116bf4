import type { ProfileId } from '../../domain/conversions/profile';

/** With a problem nothing was kept. */
export interface ProfileAnswer {
  id?: ProfileId | undefined;
  problem?: 'tooMany' | 'key' | 'fields' | undefined;
}

/** One for each event, in their order. */
export interface EnterAnswer {
  results: ('added' | 'again' | 'duplicate')[];
}
