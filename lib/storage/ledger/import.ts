import type { JstMonth } from '../../domain/month';
import type { HistoryDb } from '../db';
import type { Incoming } from './incoming';
import type { ImportRow, RewardRow } from './rows';
import { type Change, type Hearing, isChange, type Staged, stage } from './stage';
import { applyToSums } from './sums';

/**
 * Stores what the files say, whole or not at all; undefined where they say nothing new. The files
 * are compared again: the ledger may have changed since the preview.
 */
export function storeImport(
  db: HistoryDb,
  files: readonly Incoming[],
  hearing: Hearing,
  onProgress: (share: number) => void = () => {},
): Promise<ImportRow | undefined> {
  const { rewards, reportLines, ledgerSums, imports } = db;
  return db.transaction('rw', [rewards, reportLines, ledgerSums, imports], async () => {
    const staged = await stage(db, files, hearing, (share) => onProgress(share / 2));
    const covered = await newMonths(db, files);
    const sales = staged.sales.filter(isChange);
    const lines = staged.lines.filter(isChange);
    if (sales.length + lines.length + covered.length === 0) return undefined;
    await putAll(
      sales,
      (rows) => rewards.bulkPut(rows),
      (share) => onProgress((1 + share) / 2),
    );
    await putAll(lines, (rows) => reportLines.bulkPut(rows));
    await applyToSums(db, sales, covered);
    const row = importRow(files, staged, hearing, spanOf(sales));
    await imports.add(row);
    return row;
  });
}

/** Months that are known from now on: reported, though perhaps without a sale. */
export async function newMonths(db: HistoryDb, files: readonly Incoming[]): Promise<JstMonth[]> {
  const months = [...new Set(files.flatMap((file) => (file.kind === 'order' ? file.months : [])))];
  const known = await db.ledgerSums.bulkGet(months.map((month) => ['month', '', month]));
  return months.filter((_, index) => !known[index]);
}

/** Rows written at a time. */
const PIECE = 5_000;

async function putAll<Row>(
  changes: readonly { after: Row | undefined }[],
  put: (rows: Row[]) => PromiseLike<unknown>,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < changes.length; from += PIECE) {
    const piece = changes.slice(from, from + PIECE);
    await put(piece.flatMap(({ after }) => after ?? []));
    onProgress(Math.min(1, (from + PIECE) / changes.length));
  }
}

function spanOf(sales: readonly Change<RewardRow>[]): ImportRow['span'] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { after } of sales) {
    if (!after) continue;
    from = Math.min(from, after.occurredAt);
    to = Math.max(to, after.occurredAt);
  }
  return from <= to ? { from, to } : undefined;
}

function importRow(
  files: readonly Incoming[],
  { news }: Staged,
  { at, importId }: Hearing,
  span: ImportRow['span'],
): ImportRow {
  const total = (of: 'added' | 'changed' | 'known' | 'older') =>
    news.reduce((sum, counts) => sum + counts[of], 0);
  return {
    id: importId,
    at,
    ...(span && { span }),
    files: files.map((file) => ({
      name: file.name,
      kind: file.kind,
      months: file.kind === 'order' ? file.months : [],
      ...(file.fileAt && { fileAt: file.fileAt }),
    })),
    added: total('added'),
    changed: total('changed'),
    known: total('known') + total('older'),
    rejected: files.reduce((sum, { rejected }) => sum + rejected, 0),
  };
}
