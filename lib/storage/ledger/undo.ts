import type { JstMonth } from '../../domain/month';
import { type ImportId, inForce, without } from '../../domain/rewards/saying';
import { noSales } from '../../domain/rewards/sums';
import type { HistoryDb } from '../db';
import { ledgerOfPulls } from './advertising/store';
import { undoPull } from './advertising/undo';
import { forgetTraces } from './forget-traces';
import type { ImportRow, ReportLineRow, RewardRow } from './rows';
import type { Change } from './stage';
import { applyToSums } from './sums';

/** Only the last import can be undone: what came after may stand on it. */
export const lastImport = (db: HistoryDb): Promise<ImportRow | undefined> =>
  db.imports
    .orderBy('at')
    .reverse()
    .filter(({ pull }) => !pull)
    .first();

/** Takes back all that the import changed; false where it is not the last one of its source. */
export const undoImport = (db: HistoryDb, id: ImportId): Promise<boolean> =>
  db.transaction(
    'rw',
    [...ledgerOfPulls(db), db.reportLines, db.ledgerSums, db.traces],
    async () => {
      const row = await db.imports.get(id);
      if (!row) return false;
      return row.pull ? undoPull(db, row) : undoFiles(db, id);
    },
  );

async function undoFiles(db: HistoryDb, id: ImportId): Promise<boolean> {
  const { rewards, imports } = db;
  const last = await lastImport(db);
  if (last?.id !== id) return false;
  await imports.delete(id);
  const sales = (await touchedBy(db, last)).map((before) => ({
    before,
    after: saleBefore(before, id),
  }));
  await rewards.bulkDelete(goneKeys(sales, ({ fingerprint }) => fingerprint));
  await rewards.bulkPut(sales.flatMap(({ after }) => after ?? []));
  await undoLines(db, id);
  await applyToSums(db, sales);
  await forgetMonths(db, last);
  await forgetTraces(
    db,
    sales.flatMap(({ before, after }) => (after ? [] : before.sold)),
  );
  return true;
}

/** No index has them: it would slow every import down for a rare undoing. */
async function touchedBy({ rewards }: HistoryDb, { id, span }: ImportRow): Promise<RewardRow[]> {
  if (!span) return [];
  const rows = await rewards.where('occurredAt').between(span.from, span.to, true, true).toArray();
  return rows.filter(({ imports }) => imports.includes(id));
}

const importsWithout = (row: { imports: ImportId[] }, id: ImportId): ImportId[] =>
  row.imports.filter((one) => one !== id);

function saleBefore(row: RewardRow, id: ImportId): RewardRow | undefined {
  const history = without(row.history, id);
  return history && { ...row, ...inForce(history).says, history, imports: importsWithout(row, id) };
}

function lineBefore(row: ReportLineRow, id: ImportId): ReportLineRow | undefined {
  const history = without(row.history, id);
  return history && { ...row, history, imports: importsWithout(row, id) };
}

async function undoLines({ reportLines }: HistoryDb, id: ImportId): Promise<void> {
  const lines = (await reportLines.where('imports').equals(id).toArray()).map((before) => ({
    before,
    after: lineBefore(before, id),
  }));
  await reportLines.bulkDelete(goneKeys(lines, ({ key }) => key));
  await reportLines.bulkPut(lines.flatMap(({ after }) => after ?? []));
}

const goneKeys = <Row, Key>(changes: readonly Change<Row>[], keyOf: (row: Row) => Key): Key[] =>
  changes.flatMap(({ before, after }) => (before && !after ? [keyOf(before)] : []));

/** A month that only this import reported is unknown again. */
export async function forgetMonths(db: HistoryDb, undone: ImportRow): Promise<void> {
  const others = new Set(monthsOf(await db.imports.toArray()));
  const months = [...new Set(monthsOf([undone]))].filter((month) => !others.has(month));
  for (const month of months) {
    const sum = await db.ledgerSums.get(['month', '', month]);
    if (sum && noSales(sum.room) && noSales(sum.other)) {
      await db.ledgerSums.delete(['month', '', month]);
    }
  }
}

const monthsOf = (imports: readonly ImportRow[]): JstMonth[] =>
  imports.flatMap(({ files }) => files.flatMap(({ months }) => months));
