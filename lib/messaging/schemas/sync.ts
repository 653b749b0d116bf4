import { z } from 'zod';
import { GROUPS } from '../../domain/sync/settings/groups';

const secret = z.string().min(1).max(500);

/** The address is judged by `folderAddress`, so that the answer can say what is wrong with it. */
export const syncFolder = z.object({
  url: z.string().max(2_000),
  user: z.string().min(1).max(200),
  password: secret,
});

export const syncStart = syncFolder.extend({
  passphrase: secret,
  label: z.string().min(1).max(40),
});

export const syncStop = z.object({ removeFiles: z.boolean() });
export const syncDevice = z.object({ device: z.string().max(16) });

export const settingsSync = z.object({ on: z.boolean(), groups: z.array(z.enum(GROUPS)).max(20) });
