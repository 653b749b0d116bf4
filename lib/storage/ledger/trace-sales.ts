import type { ItemKey } from '../../domain/identity';
import { traceIndex } from '../../domain/rewards/trace/candidates';
import type { SoldKey, SoldName } from '../../domain/rewards/trace/sold-name';
import { type Trace, trace } from '../../domain/rewards/trace/trace';
import type { HistoryDb } from '../db';
import type { ImportRow } from './rows';
import { salesBetween } from './sales';
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
  const tried = await whatIsKnown(db);
  const fresh = await db.imports.filter(({ traced }) => !traced).toArray();
  const keys = [...(await newNames(db, fresh)), ...(await openNames(db, tried))];
  const index = keys.length > 0 ? traceIndex(await traceCandidates(db)) : undefined;
  for (let from = 0; index && from < keys.length; from += PIECE) {
    const piece = keys.slice(from, from + PIECE);
    const names = await Promise.all(piece.map((key) => soldNameOf(db, key)));
    const answers = await db.traceAnswers.bulkGet(piece);
    const rows = names.flatMap((sold, at) =>
      sold ? traceRow(sold, trace(index, sold, answers[at]), tried) : [],
    );
    await db.traces.bulkPut(rows);
    onProgress(Math.min(1, (from + PIECE) / keys.length));
  }
  for (const { id } of fresh) await db.imports.update(id, { traced: true });
}

/** How much a trace could be made with. */
const whatIsKnown = async (db: HistoryDb): Promise<string> =>
  `${await db.items.count()} ${await db.posts.count()}`;

/** Names that these imports brought. */
async function newNames(db: HistoryDb, imports: readonly ImportRow[]): Promise<SoldKey[]> {
  const found = new Set<SoldKey>();
  for (const { span } of imports) {
    if (!span) continue;
    for await (const sales of salesBetween(db, span.from, span.to + 1)) {
      for (const { sold } of sales) found.add(sold);
    }
  }
  const names = [...found];
  const known = await db.traces.bulkGet(names);
  return names.filter((_, index) => !known[index]);
}

/** Names without an item, of which more may be told by now. */
async function openNames(db: HistoryDb, tried: string): Promise<SoldKey[]> {
  const open = await db.traces.where('kind').anyOf('asked', 'none').toArray();
  return open.filter((row) => row.tried !== tried).map(({ sold }) => sold);
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
  await retrace(db, sold);
}

async function retrace(db: HistoryDb, sold: SoldKey): Promise<void> {
  const name = await soldNameOf(db, sold);
  if (!name) return;
  const index = traceIndex(await traceCandidates(db));
  const answer = await db.traceAnswers.get(sold);
  const tried = await whatIsKnown(db);
  await db.traces.put(traceRow(name, trace(index, name, answer), tried));
}
