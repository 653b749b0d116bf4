import {
  type FileProblem,
  importedSettings,
  MAX_FILE,
  type ParsedFile,
} from '@/lib/domain/checklist/settings-file';

export interface ReadFile extends ParsedFile {
  name: string;
}

/** A character takes up to so many bytes. */
const MOST_BYTES = 4;

/** What a chosen file holds, or why it cannot be used; a huge one is not read at all. */
export async function readSettingsFile(
  file: File,
): Promise<ReadFile | { problem: FileProblem | 'unreadable' }> {
  if (file.size > MAX_FILE * MOST_BYTES) return { problem: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { problem: 'unreadable' };
  const read = importedSettings(text);
  return read.problem === undefined ? { ...read, name: file.name } : { problem: read.problem };
}
