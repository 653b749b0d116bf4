import { jstIso } from '../events/instant-text';
import type { Instant } from '../time-units';

const stampOf = (now: Instant): string => {
  const [day = '', time = ''] = jstIso(now).split('T');
  return `${day}-${time.slice(0, 5).replace(':', '')}`;
};

/** `room-techo-backup-2026-11-20-0811.json.gz`, in Japanese time. */
export const backupName = (now: Instant): string => `room-techo-backup-${stampOf(now)}.json.gz`;

/** `room-techo-tables-2026-11-20-0811.zip`. */
export const tablesName = (now: Instant): string => `room-techo-tables-${stampOf(now)}.zip`;
