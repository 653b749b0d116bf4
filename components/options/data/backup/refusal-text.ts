import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { sectionName } from './section-names';
import type { Refusal } from './use-restore';

const REASONS = {
  empty: 'backup.refused.empty',
  foreign: 'backup.refused.foreign',
  newer: 'backup.refused.newer',
  tooLarge: 'backup.refused.tooLarge',
  bomb: 'backup.refused.bomb',
  damaged: 'backup.refused.damaged',
  truncated: 'backup.refused.truncated',
  tooDeep: 'backup.refused.unsafe',
  unsafeKey: 'backup.refused.unsafe',
  badRow: 'backup.refused.badRow',
  badSetting: 'backup.refused.badSetting',
  full: 'backup.refused.full',
} as const satisfies Record<Refusal['reason'], string>;

/** Why a file is not taken, where in it that was seen, and what can be done. */
export function refusalText(refusal: Refusal): string {
  const reason = message(REASONS[refusal.reason]);
  const section = 'section' in refusal ? refusal.section : undefined;
  if (!section) return reason;
  const row = 'row' in refusal ? (refusal.row ?? 1) : 1;
  return `${reason}${message('backup.refused.place', [sectionName(section), count(row)])}`;
}
