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
