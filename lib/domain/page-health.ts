import { DAY, type Instant } from './time-units';

/** Fields without which a page cannot serve its purpose; others are missing on many good pages. */
const ESSENTIAL = new Map<string, readonly string[]>([
  ['item', ['itemId', 'name']],
  ['post', ['link']],
  ['profile', ['own', 'posts']],
  ['composer', ['item']],
]);

interface PageRead {
  page: string;
  fields: readonly { field: string; miss?: string | undefined }[];
}

/**
 * What went wrong when a page was read: the essential fields that were missed, or `page` when the
 * page did not have the shape of its kind at all. Empty when all is well.
 */
export function missedFields({ page, fields }: PageRead): string[] {
  if (page.startsWith('unknown:')) return ['page'];
  const essential = ESSENTIAL.get(page) ?? [];
  return fields
    .filter(({ field, miss }) => miss !== undefined && essential.includes(field))
    .map(({ field }) => field);
}

/** Reads older than this say nothing about the site as it is now. */
const SAYS_SOMETHING_FOR = DAY;

/** A page that was not read as it should have been. */
export interface ReaderMiss {
  at: Instant;
  /** The kind of page, by its address. */
  page: string;
  fields: string[];
}

/** The latest read of each kind of page, where it failed; `reads` are newest first. */
export function latestMisses(
  reads: readonly (PageRead & { at: Instant })[],
  now: Instant,
): ReaderMiss[] {
  const seen = new Set<string>();
  const misses: ReaderMiss[] = [];
  for (const read of reads) {
    if (read.at < now - SAYS_SOMETHING_FOR) continue;
    const kind = read.page.replace('unknown:', '');
    const fields = missedFields(read);
    if (fields.length > 0 && !seen.has(kind)) misses.push({ at: read.at, page: kind, fields });
    seen.add(kind);
  }
  return misses;
}
