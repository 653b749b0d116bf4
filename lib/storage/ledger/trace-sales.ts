import type { ItemKey } from '../../domain/identity';
import { traceIndex } from '../../domain/rewards/trace/candidates';
import type { SoldKey, SoldName } from '../../domain/rewards/trace/sold-name';
import { type Trace, trace } from '../../domain/rewards/trace/trace';
import type { HistoryDb } from '../db';
import { sumKeys } from './sums';
import { soldNameOf, traceCandidates } from './trace-facts';
import type { TraceRow } from './trace-rows';

/** Names traced between two words on how far it is. */
const PIECE = 100;

/**
 * Traces the sold names that are new, and those without an item when more items or posts are known
 * than at the last try. Stopped half-way, the rest is done the next time.
 */
export async function traceSales(
  db: HistoryDb,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const tried = `${await db.items.count()} ${await db.posts.count()}`;
  const keys = await keysToTrace(db, tried);
  if (keys.length === 0) return;
  const index = traceIndex(await traceCandidates(db));
  for (let from = 0; from < keys.length; from += PIECE) {
    const piece = keys.slice(from, from + PIECE);
    const names = await Promise.all(piece.map((key) => soldNameOf(db, key)));
    const answers = await db.traceAnswers.bulkGet(piece);
    const rows = names.flatMap((sold, at) =>
      sold ? traceRow(sold, trace(index, sold, answers[at]), tried) : [],
    );
    await db.traces.bulkPut(rows);
    onProgress(Math.min(1, (from + PIECE) / keys.length));
  }
}

async function keysToTrace(db: HistoryDb, tried: string): Promise<SoldKey[]> {
  const sums = await sumKeys(db, 'sold');
  const sold = [...new Set(sums.map(([, name]) => name as SoldKey))];
  const known = await db.traces.bulkGet(sold);
  return sold.filter((_, index) => {
    const row = known[index];
    return !row || (row.kind !== 'accepted' && row.tried !== tried);
  });
}

function traceRow({ key, shopName, itemName }: SoldName, found: Trace, tried: string): TraceRow {
  const common = { sold: key, shopName, itemName, tried };
  switch (found.kind) {
    case 'accepted': {
      const { by, match } = found;
      return { ...common, kind: 'accepted', by, itemKey: match.itemKey, matches: [match] };
    }
    case 'asked':
      return { ...common, kind: 'asked', matches: found.matches };
    case 'none':
      return { ...common, kind: 'none', matches: [] };
  }
}

export type Answer = { yes: ItemKey } | { no: ItemKey } | { forget: true };

/** Remembers what the user said of a sold name and traces it anew. */
export async function answerTrace(db: HistoryDb, sold: SoldKey, answer: Answer): Promise<void> {
  const known = await db.traceAnswers.get(sold);
  const no = known?.no ?? [];
  if ('forget' in answer) await db.traceAnswers.delete(sold);
  else if ('yes' in answer) {
    await db.traceAnswers.put({
      sold,
      yes: answer.yes,
      no: no.filter((key) => key !== answer.yes),
    });
  } else await db.traceAnswers.put({ sold, no: [...new Set([...no, answer.no])] });
  await db.traces.delete(sold);
  await traceSales(db);
}
