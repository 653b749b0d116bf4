import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { NoteRow } from './rows';
import { isSynced, noteTableOf } from './tables';

/** There while the sync is on; without it nothing is noted. */
export const SWITCH: NoteRow = { table: '', key: 'on', stamp: 0 };
const SWITCH_KEY = [SWITCH.table, SWITCH.key];

/** Transactions that store what other devices said: nothing in them is news to those. */
const quiet = new WeakSet<object>();

export const beQuiet = (transaction: object): void => void quiet.add(transaction);

/** What follows here from what others said is news again. Inside a quiet transaction. */
export async function loudly(work: () => Promise<void>): Promise<void> {
  const transaction: object = Dexie.currentTransaction.idbtrans;
  quiet.delete(transaction);
  await work();
  quiet.add(transaction);
}

/** Different for every change, in whatever context it is made. */
export const newStamp = (): number => Math.random();

/**
 * Notes the key of every row that changes, in the transaction that changes it: whatever ends in
 * between, both are stored or neither. Every way to write passes here. While the sync is off, this
 * costs a transaction one look at its switch.
 */
export function keepNotes(db: Dexie): void {
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? withNotes(stores) : stores, mode, options),
    table: (name) => (isSynced(name) ? noted(core, core.table(name)) : core.table(name)),
  });
  db.use({ stack: 'dbcore', name: 'sync notes', level: 5, create });
}

const withNotes = (stores: string[]): string[] => [
  ...new Set([...stores, ...stores.filter(isSynced).map(noteTableOf)]),
];

function noted(core: DBCore, table: DBCoreTable): DBCoreTable {
  const notes = core.table(noteTableOf(table.name));
  const known = new WeakMap<DBCoreTransaction, Promise<boolean>>();
  const isOn = (trans: DBCoreTransaction): Promise<boolean> => {
    const asked = known.get(trans) ?? notes.get({ trans, key: SWITCH_KEY }).then(Boolean);
    known.set(trans, asked);
    return asked;
  };
  const mutate = async (request: DBCoreMutateRequest) => {
    const { trans } = request;
    // An upgrade changes the rows of every device alike.
    if (quiet.has(trans) || isUpgrade(trans) || !(await isOn(trans))) return table.mutate(request);
    const keys = await keysOf(table, request);
    const answer = await table.mutate(request);
    const values = keys.map((key) => ({ table: table.name, key, stamp: newStamp() }));
    if (values.length > 0) await notes.mutate({ type: 'put', trans, values });
    return answer;
  };
  return { ...table, mutate };
}

const isUpgrade = (trans: DBCoreTransaction): boolean =>
  (trans as { mode?: string }).mode === 'versionchange';

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<string[]> {
  const { primaryKey } = table.schema;
  if (request.type === 'put' || request.type === 'add') {
    return request.values.map((value) => String(primaryKey.extractKey?.(value)));
  }
  if (request.type === 'delete') return request.keys.map(String);
  const { trans, range } = request;
  const found = await table.query({ trans, values: false, query: { index: primaryKey, range } });
  return found.result.map(String);
}
