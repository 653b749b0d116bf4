import type { HistoryDb } from '../../db';
import type { Touched } from '../touched';
import { settleAnswers } from './answers';
import { settleClicks } from './clicks';
import { settleItems } from './items';
import { settlePosts } from './posts';
import { recountDays } from './rollups';

/**
 * Puts right what follows from merged rows: items and posts known under two names, who superseded
 * whom and whose each attempt is, the counts of days. The result depends on the rows alone, not on
 * the order in which they came. In the transaction that stored them.
 */
export async function settleMerged(db: HistoryDb, touched: Touched): Promise<void> {
  await settleItems(db);
  await settlePosts(db, touched);
  const { passages } = touched;
  if (passages) await settleClicks(db, passages.from, passages.to);
  await settleAnswers(db, touched.answers);
  await recountDays(db, touched.days);
}
