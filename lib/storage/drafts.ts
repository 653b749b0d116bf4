import type { DraftId } from '../domain/identity';
import { arrivesLate } from '../domain/passage';
import type { HistoryDb } from './db';
import type { DraftRow } from './rows';

/** Stores a draft as it is now; an older state that arrives late is left out. */
export async function putDraft(db: HistoryDb, draft: DraftRow): Promise<void> {
  const known = await db.drafts.get(draft.id);
  if (known && arrivesLate(draft.at, known.at)) return;
  await db.drafts.put(draft);
}

export const dropDraft = (db: HistoryDb, id: DraftId): Promise<void> => db.drafts.delete(id);
