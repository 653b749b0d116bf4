import type { TokenSlot } from '@/lib/domain/advertising/connection';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import type { AdvertisingReport } from '@/lib/domain/advertising/report-kinds';
import type { LineOf } from '@/lib/domain/advertising/report-lines';
import { HistoryDb } from '@/lib/storage/db';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import type {
  ConnectionId,
  PulledChunkRow,
  PulledContent,
  PullId,
  PullRow,
} from '@/lib/storage/pulls/rows';
import { network } from '../../domain/advertising/support';
import { importId } from '../support';

let made = 0;
export const freshDb = (): HistoryDb => new HistoryDb(`advertising-${++made}`);

export const OCTOBER = { from: '2026-10-01' as GmtDay, to: '2026-10-31' as GmtDay };
export const SEPTEMBER = { from: '2026-09-01' as GmtDay, to: '2026-09-30' as GmtDay };

export type Chunk = Omit<PulledChunkRow, 'id' | 'pull' | 'connection'>;

/** What a request brought, as the runner stores it. */
export function chunk<Kind extends AdvertisingReport>(
  kind: Kind,
  lines: readonly LineOf[Kind][],
  over: Partial<Chunk> = {},
): Chunk {
  const numbered = lines.map((line, index) => ({ ...line, line: index + 2 }));
  const content = { kind, columns: [], lines: numbered, rejected: [] } as unknown as PulledContent;
  return { ...OCTOBER, network: network().id, dateType: 'transaction', at: 1, content, ...over };
}

/** Puts a pull with these answers into the database. */
export async function pulled(
  db: HistoryDb,
  name: string,
  chunks: readonly Chunk[],
  over: Partial<PullRow> = {},
): Promise<PullId> {
  const id = `pull-${name}` as PullId;
  const connection = 'us' as ConnectionId;
  const state = { kind: 'import', state: 'ready', ...over } as const;
  const slot = 'slot' as TokenSlot;
  await db.pulls.add({ id, connection, slot, network: network().id, at: 1, ...state });
  await db.pulledChunks.bulkAdd(
    chunks.map((one, index) => ({ ...one, id: `${id} ${index}`, pull: id, connection })),
  );
  return id;
}

/** Imports these answers as the so-many-th import. */
export async function put(db: HistoryDb, number: number, chunks: readonly Chunk[]) {
  const id = await pulled(db, `${number}`, chunks);
  return storePull(db, id, { at: number, importId: importId(number) });
}

const TABLES = ['rewards', 'advertisingLines', 'advertisingSums', 'imports', 'undos'] as const;

/** Everything the ledger holds, in the order of the keys; not what reports once added up to. */
export async function dump(db: HistoryDb): Promise<unknown> {
  const tables = await Promise.all(TABLES.map((table) => db.table(table).toArray()));
  return tables.map((rows) => rows.filter(({ kind }) => kind !== 'statement'));
}
