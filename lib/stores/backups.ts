import {
  type BackupRhythm,
  type BackupState,
  type MadeFile,
  withMade,
} from '../domain/backup/schedule';
import { backupsItem } from '../storage/settings';
import { useStored } from './use-stored';

export const useBackupState = (): BackupState | undefined => useStored(backupsItem);

/** A backup that the user made; files of the rhythm are tidied up by the rhythm. */
export async function noteMade(made: MadeFile): Promise<void> {
  await backupsItem.setValue(withMade(await backupsItem.getValue(), made).state);
}

export async function setRhythm(rhythm: BackupRhythm): Promise<void> {
  const { trouble: _, ...state } = await backupsItem.getValue();
  await backupsItem.setValue({ ...state, rhythm });
}
