import { networkOf } from '../../../domain/advertising/networks';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import { endPull, readPull } from '../../pulls/pulls';
import type { PullId, PullRow } from '../../pulls/rows';
import type { ImportedPull, ImportRow } from '../rows';
import { type Change, type Hearing, isChange } from '../stage';
import { newsOf } from './news';
import type { AdvertisingLineRow, AdvertisingRow } from './rows';
import { type StagedPull, stagePull } from './stage';
import { putStatements } from './statements';
import { applyToAdvertisingSums } from './sums';

export const ledgerOfPulls = (db: HistoryDb) => {
  const { rewards, advertisingLines, advertisingSums, imports, undos, pulls, pulledChunks } = db;
  return [rewards, advertisingLines, advertisingSums, imports, undos, pulls, pulledChunks];
};

/**
 * What a pull brought becomes part of the ledger, whole or not at all, and its answers go; undefined
 * where it says nothing new, or was stored or dropped before.
 */
export function storePull(
  db: HistoryDb,
  id: PullId,
  hearing: Hearing,
  onProgress: (share: number) => void = () => {},
): Promise<ImportRow | undefined> {
  return db.transaction('rw', ledgerOfPulls(db), async () => {
    const read = await readPull(db, id);
    const network = read && networkOf(read.pull.network);
    if (!network) return undefined;
    const half = (share: number) => onProgress(share / 2);
    const staged = await stagePull(db, network, read.chunks, hearing, half);
    await endPull(db, id, 'stored');
    await putStatements(db, network, staged.statements);
    const rows = staged.rows.filter(isChange);
    const lines = staged.lines.filter(isChange);
    if (rows.length + lines.length === 0) return undefined;
    await keepForUndo(db, hearing, rows, lines);
    await put(db, rows, lines, (share) => onProgress((1 + share) / 2));
    const row = importRow(read.pull, staged, hearing);
    await db.imports.add(row);
    await forgetOldUndos(db);
    return row;
  });
}

/** Rows written at a time. */
const PIECE = 5_000;

async function put(
  db: HistoryDb,
  rows: readonly Change<AdvertisingRow>[],
  lines: readonly Change<AdvertisingLineRow>[],
  onProgress: (share: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE);
    await db.advertising.bulkPut(piece.flatMap(({ after }) => after ?? []));
    onProgress(Math.min(1, (from + PIECE) / rows.length));
  }
  await db.advertisingLines.bulkDelete(lines.flatMap(({ before }) => before?.key ?? []));
  await db.advertisingLines.bulkPut(lines.flatMap(({ after }) => after ?? []));
  await applyToAdvertisingSums(db, rows);
}

/** At least one row for each import: that it is there tells that the import can be undone. */
async function keepForUndo(
  db: HistoryDb,
  { importId }: Hearing,
  rows: readonly Change<AdvertisingRow>[],
  lines: readonly Change<AdvertisingLineRow>[],
): Promise<void> {
  const [old, said] = [
    rows.flatMap(({ before }) => before ?? []),
    lines.flatMap(({ before }) => before ?? []),
  ];
  const pieces = Math.max(1, Math.ceil(Math.max(old.length, said.length) / PIECE));
  await db.undos.bulkAdd(
    Array.from({ length: pieces }, (_, piece) => {
      const [from, to] = [piece * PIECE, (piece + 1) * PIECE];
      return { importId, rows: old.slice(from, to), lines: said.slice(from, to) };
    }),
  );
}

/** Nobody takes back more; daily pulls would fill the disk with what they replaced. */
const UNDOABLE = 20;

async function forgetOldUndos(db: HistoryDb): Promise<void> {
  const kept = new Set(await db.undos.orderBy('importId').uniqueKeys());
  if (kept.size <= UNDOABLE) return;
  const pulls = await db.imports
    .orderBy('at')
    .reverse()
    .filter(({ id }) => kept.has(id))
    .toArray();
  const old = pulls.slice(UNDOABLE).map(({ id }) => id);
  await db.undos.where('importId').anyOf(old).delete();
}

function spanOf(
  rows: readonly Change<AdvertisingRow>[],
): { from: Instant; to: Instant } | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { before, after } of rows) {
    if (before || !after) continue;
    from = Math.min(from, after.soldAt);
    to = Math.max(to, after.soldAt);
  }
  return from <= to ? { from, to } : undefined;
}

function importRow(pull: PullRow, staged: StagedPull, { at, importId }: Hearing): ImportRow {
  const { id, connection, network, kind } = pull;
  const news = newsOf(staged);
  const span = spanOf(staged.rows);
  const imported: ImportedPull = {
    ...{ id, connection, network, kind, lost: news.lost, conflicts: news.conflicts },
    ...(news.days && { days: news.days }),
    ...(span && { span }),
  };
  return {
    ...{ id: importId, at, files: [], pull: imported },
    // There is nothing to trace: a row says itself which link it came from.
    traced: true,
    ...{ added: news.added, changed: news.changed, known: news.known, rejected: news.rejected },
  };
}
