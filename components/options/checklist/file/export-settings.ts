import { download } from '@/components/ui/download';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { exportedSettings } from '@/lib/domain/checklist/settings-file';
import type { Template } from '@/lib/domain/checklist/templates';
import { dayContaining } from '@/lib/domain/days';
import type { Instant } from '@/lib/domain/time-units';

/** Hands the settings to the browser's downloads; answers the name of the file. */
export function exportSettings(
  settings: ChecklistSettings,
  templates: readonly Template[],
  now: Instant,
): string {
  const name = `room-techo-checklist-${dayContaining(now)}.json`;
  download(new Blob([exportedSettings(settings, templates)], { type: 'application/json' }), name);
  return name;
}
