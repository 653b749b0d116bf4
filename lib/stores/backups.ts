import type { HistoryMark } from '../domain/backup/lost';
import {
  type BackupRhythm,
  type BackupState,
  type MadeFile,
  withMade,
} from '../domain/backup/schedule';
import { backupsItem, historyMarkItem } from '../storage/settings';
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

/** A history that is gone, with the last backup of it; nothing as long as all is well. */
export function useLostHistory(): { mark: HistoryMark; last: MadeFile | undefined } | undefined {
  const mark = useStored(historyMarkItem);
  const state = useStored(backupsItem);
  if (!state || mark?.lostAt === undefined) return undefined;
  return { mark, last: state.made[0] };
}

/** The user knows; from now on the notebook begins anew. */
export const dismissLoss = (): Promise<void> => historyMarkItem.setValue(null);
