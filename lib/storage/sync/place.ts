import type { ItemKey } from '../../domain/identity';
import type { FactRows, FactTable } from '../backup/merge';
import { settleMerged } from '../backup/settle';
import { Touched } from '../backup/touched';
import type { HistoryDb } from '../db';
import { currentKey, moveReferences } from '../items';
import type { AdvertisingRow } from '../ledger/advertising/rows';
import { applyToAdvertisingSums } from '../ledger/advertising/sums';
import type { ImportRow, RewardRow } from '../ledger/rows';
import type { Change } from '../ledger/stage';
import { applyToSums } from '../ledger/sums';
import { forgetMonths } from '../ledger/undo';

type Row = FactRows[FactTable];

/** A row as it is here and as it will be; without `after` it is deleted. */
export interface Placing {
  key: string;
  before: Row | undefined;
  after: Row | undefined;
}

/** Stores rows of another machine as they are; what follows from them is settled afterwards. */
export class Placed {
  private readonly db: HistoryDb;
  private readonly touched = new Touched();
  /** Keys of items that may be known here by another name. */
  private readonly items = new Set<ItemKey>();

  constructor(db: HistoryDb) {
    this.db = db;
  }

  async store(table: FactTable, changes: readonly Placing[]): Promise<void> {
    const rows = this.db.table<Row, string>(table);
    await rows.bulkDelete(changes.filter(({ after }) => !after).map(({ key }) => key));
    await rows.bulkPut(changes.flatMap(({ after }) => after ?? []));
    for (const change of changes) this.touch(table, change);
    if (table === 'rewards') await this.sumUp(changes as readonly Change<FactRows['rewards']>[]);
    if (table === 'imports') await this.knowMonths(changes as readonly Change<ImportRow>[]);
  }

  /** Puts right what follows from the rows. What that changes is news to the other machines. */
  async settle(): Promise<void> {
    const { db } = this;
    await settleMerged(db, this.touched);
    for (const key of this.items) {
      const now = (await db.items.get(key)) ? key : await currentKey(db, key);
      if (now !== key) await moveReferences(db, key, now);
    }
  }

  private touch(table: FactTable, { key, before, after }: Placing): void {
    for (const row of [before, after]) {
      if (row && (table === 'clicks' || table === 'cartAttempts' || table === 'actions')) {
        this.touched.passage(row as FactRows['actions']);
      }
      if (row && table === 'posts') this.touched.post(row as FactRows['posts']);
      if (row && 'itemKey' in row && row.itemKey) this.items.add(row.itemKey);
    }
    if (table === 'items' && !after) this.items.add(key as ItemKey);
    if (table === 'traceAnswers' && after) {
      this.touched.answers.add((after as FactRows['traceAnswers']).sold);
    }
  }

  /** A fingerprint names its source, so before and after are of one. */
  private async sumUp(changes: readonly Change<FactRows['rewards']>[]): Promise<void> {
    const of = <S extends Row>(source: string) =>
      changes
        .filter(({ before, after }) => (after ?? before)?.source === source)
        .map(({ before, after }) => ({ before, after }) as Change<S>);
    await applyToSums(this.db, of<RewardRow>('rakuten-affiliate'));
    await applyToAdvertisingSums(this.db, of<AdvertisingRow>('rakuten-advertising'));
  }

  /** Months are known from their report, though perhaps without a sale. */
  private async knowMonths(changes: readonly Change<ImportRow>[]): Promise<void> {
    for (const { before, after } of changes) {
      if (!after && before) await forgetMonths(this.db, before);
      const files = after?.files ?? [];
      await applyToSums(
        this.db,
        [],
        files.flatMap((file) => (file.kind === 'order' ? file.months : [])),
      );
    }
  }
}
