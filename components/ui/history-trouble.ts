import type { DatabaseTrouble } from '@/lib/domain/database-trouble';
import { message } from '@/lib/i18n/message';

const WORDS = {
  newer: () => [message('backup.database.newerTitle'), message('backup.database.newer')],
  upgrade: () => [message('backup.database.upgradeTitle'), message('backup.database.upgrade')],
  open: () => [message('backup.database.openTitle'), message('backup.database.open')],
} as const satisfies Record<DatabaseTrouble | 'open', () => readonly [string, string]>;

/** What is said of a history that does not open: a title and what it means for the user. */
export const troubleWords = (trouble: DatabaseTrouble | undefined): readonly [string, string] =>
  WORDS[trouble ?? 'open']();
