import type { Instant } from '@/lib/domain/time';
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

/** The rows of a filter as pieces of a file. */
export const timelineCsv = (db: HistoryDb, filter: TimelineFilter, now: Instant) =>
  csvText(timelineRows(db, filter, now), WORDS);
