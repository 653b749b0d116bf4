import { type Instant, jstDay } from '@/lib/domain/time';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { availabilityLabel, findingLabel, kindLabel, phaseLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import type { HistoryDb } from '@/lib/storage/db';
import { type CsvWords, csvText } from '@/lib/storage/timeline/csv';
import { timelineRows } from '@/lib/storage/timeline/page';
import { evidenceWords, whatWords } from './row-words';

const WORDS: CsvWords = {
  header: (column) => message(`notebook.csv.${column}`),
  what: whatWords,
  evidence: (row) => (row.type === 'click' ? evidenceWords(row.click.evidence) : ''),
  kind: kindLabel,
  phase: phaseLabel,
  finding: findingLabel,
  availability: availabilityLabel,
};

export const csvName = (now: Instant): string => `room-techo-timeline-${jstDay(now)}.csv`;

/**
 * The rows of a filter as a file. Each chunk becomes a blob at once, which the browser may keep
 * on disk, so that a long export does not fill the memory.
 */
export async function timelineCsv(
  db: HistoryDb,
  filter: TimelineFilter,
  now: Instant,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (rows: number) => void },
): Promise<{ file: Blob; rows: number }> {
  const parts: Blob[] = [];
  let written = 0;
  for await (const { text, rows } of csvText(timelineRows(db, filter, now), WORDS)) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
    written += rows;
    onProgress(written);
  }
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows: written };
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file on after the click returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
