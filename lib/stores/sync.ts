import type { SyncedFolder } from '../domain/sync/folder';
import { type SyncGlance, syncGlance } from '../storage/queries/sync-devices';
import { type SharedSettings, sharedSettingsItem, syncedFolderItem } from '../storage/settings';
import { useHistory } from './use-history';
import { useStored } from './use-stored';

/** The folder that is synced with; `null`: none, `undefined` until it is read. */
export const useSyncedFolder = (): SyncedFolder | null | undefined => useStored(syncedFolderItem);

export const useSyncGlance = (): SyncGlance | undefined => useHistory(syncGlance);

export const useSharedSettings = (): SharedSettings | null | undefined =>
  useStored(sharedSettingsItem);
