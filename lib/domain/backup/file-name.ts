import { jstIso } from '../events/instant-text';
import type { Instant } from '../time-units';

/** `room-techo-backup-2026-11-20-0811.json.gz`, in Japanese time. */
export const backupName = (now: Instant): string => {
  const [day = '', time = ''] = jstIso(now).split('T');
  return `room-techo-backup-${day}-${time.slice(0, 5).replace(':', '')}.json.gz`;
};
