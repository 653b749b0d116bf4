import type { z } from 'zod';
import type { SyncProblem } from '../domain/sync/folder';
import type { Outcome } from './outcome';
import type * as schemas from './schemas';

type In<S extends z.ZodType> = z.input<S>;
type Answer = Outcome<{ problem?: SyncProblem | undefined }>;

/** Two of them carry the user's secrets; nothing answers with one. */
export interface SyncProtocol {
  testSync(data: In<typeof schemas.syncFolder>): Answer;
  startSync(data: In<typeof schemas.syncStart>): Answer;
  runSync(): Answer;
  stopSync(data: In<typeof schemas.syncStop>): Answer;
  turnSettingsSync(data: In<typeof schemas.settingsSync>): Outcome;
  giveUpDevice(data: In<typeof schemas.syncDevice>): Outcome;
}
