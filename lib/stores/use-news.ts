import { useMemo } from 'react';
import { RELEASES, type Release, unreadReleases } from '../domain/releases';
import { extensionVersion } from '../platform/extension';
import { readVersionItem } from '../storage/settings';
import { useStored } from './use-stored';

/** Releases whose news were not read yet, newest first; empty until that is known. */
export function useUnreadReleases(): readonly Release[] {
  const read = useStored(readVersionItem);
  return useMemo(() => (read ? unreadReleases(RELEASES, read, extensionVersion()) : []), [read]);
}

export const markNewsRead = (): Promise<void> => readVersionItem.setValue(extensionVersion());
