import { fieldsOf } from '../rank/checked';
import type { ChecklistSettings } from './settings';
import { type ParsedSettings, parseSettings } from './settings-parse';
import { parseTemplates, type Template } from './templates';

const FORMAT = 'room-techo-checklist';
const VERSION = 1;
/** Far above what all lists can hold. */
export const MAX_FILE = 2_000_000;

export const exportedSettings = (
  settings: ChecklistSettings,
  templates?: readonly Template[],
): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...settings, templates }, null, 2)}\n`;

export type FileProblem = 'tooLarge' | 'notJson' | 'notChecklist' | 'newer';

export interface ParsedFile extends ParsedSettings {
  /** None in files of earlier versions: those leave the user's own as they are. */
  templates: readonly Template[] | undefined;
}

/** What a file of settings holds; on a problem nothing of it is used. */
export function importedSettings(
  file: string,
): (ParsedFile & { problem?: undefined }) | { problem: FileProblem } {
  if (file.length > MAX_FILE) return { problem: 'tooLarge' };
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'notJson' };
  }
  const { format, version } = fieldsOf(data);
  if (format !== FORMAT || typeof version !== 'number') return { problem: 'notChecklist' };
  if (version > VERSION) return { problem: 'newer' };
  const { settings, dropped } = parseSettings(data);
  const { templates } = fieldsOf(data);
  if (templates === undefined) return { settings, dropped, templates };
  // What is no list at all replaces nothing.
  if (!Array.isArray(templates)) return { settings, dropped: dropped + 1, templates: undefined };
  const read = parseTemplates(templates);
  return { settings, dropped: dropped + read.dropped, templates: read.templates };
}
