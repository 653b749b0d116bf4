import { createHash } from 'node:crypto';
import type { Folder, Replica, Sealer, TakenIn } from '@/lib/background/sync/parts';
import { fileName, parseFileName } from '@/lib/domain/sync/file-name';
import type { Head } from '@/lib/domain/sync/segment';
import type { Gathered, NoteRef, Pending, SyncState } from '@/lib/domain/sync/state';
import { contextOf, newState } from '@/lib/domain/sync/state';
import type { DeviceId } from '@/lib/domain/sync/vector';
import { covers } from '@/lib/domain/sync/vector';
import { type Content, headOf, type Rules, repeated, verdictOf } from '@/lib/domain/sync/verdict';
import { isSame } from '@/lib/storage/backup/canonical';

/** A row of the model: what was ever added to it, and a figure that may only be seen to grow. */
export interface ModelRow {
  marks: string[];
  [extra: string]: unknown;
}

const union = (a: object, b: object): ModelRow => {
  const [left, right] = [a as ModelRow, b as ModelRow];
  return { marks: [...new Set([...left.marks, ...right.marks])].sort() };
};

export const RULES: Record<string, Rules> = {
  kept: { merge: union, same: isSame, deletionWins: false },
  gone: { merge: union, same: isSame, deletionWins: true },
};

const idOf = ({ table, key }: { table: string; key: string }): string => `${table}/${key}`;
const partsOf = (id: string) => ({ table: id.slice(0, 4), key: id.slice(5) });

interface Store {
  state: SyncState;
  rows: Map<string, ModelRow>;
  notes: Map<string, number>;
  heads: Map<string, Head & { gone: boolean }>;
  pending: Pending | undefined;
  stamps: number;
}

/** The rows of one device in memory: every call is one transaction, and may find the device dead. */
export class MemoryReplica implements Replica {
  readonly layout = 1;
  store: Store;

  private readonly step: () => void;
  private readonly piece = 3;

  constructor(device: DeviceId, step: () => void) {
    this.step = step;
    this.store = {
      ...{ state: newState(device, device.slice(0, 4)), rows: new Map(), notes: new Map() },
      ...{ heads: new Map(), pending: undefined, stamps: 0 },
    };
  }

  /** The sync is stopped and begun anew: of the others nothing is known any more. */
  renew(device: DeviceId): void {
    const { rows } = this.store;
    this.store = {
      ...{ state: newState(device, device.slice(0, 4)), rows, notes: new Map() },
      ...{ heads: new Map(), pending: undefined, stamps: this.store.stamps },
    };
  }

  /** What the user does, with its note in the same transaction. */
  put(id: string, row: ModelRow | undefined): void {
    if (row) this.store.rows.set(id, row);
    else this.store.rows.delete(id);
    this.note(id);
  }

  private note(id: string): void {
    this.store.stamps += 1;
    this.store.notes.set(id, this.store.stamps);
  }

  private async once<T>(work: () => T): Promise<T> {
    this.step();
    // Nothing of a transaction that fails stays.
    const before = structuredClone(this.store);
    try {
      return work();
    } catch (error) {
      this.store = before;
      throw error;
    }
  }

  state = () => this.once(() => this.store.state);
  save = (change: (state: SyncState) => SyncState) =>
    this.once(() => {
      this.store.state = change(this.store.state);
      return this.store.state;
    });
  pending = () => this.once(() => this.store.pending);
  setPending = (pending: Pending | undefined) =>
    this.once(() => {
      this.store.pending = structuredClone(pending);
    });

  takeIn: Replica['takeIn'] = (segment, change) =>
    this.once((): TakenIn => {
      const { store } = this;
      const knowledge = contextOf(store.state);
      let stored = 0;
      for (const record of segment.records) {
        const id = idOf(record);
        const rules = RULES[record.table];
        const head = headOf(record, segment, knowledge);
        if (!rules || !head) continue;
        const own = store.heads.get(id);
        const isNoted = store.notes.has(id);
        const row: Content | undefined = store.rows.get(id);
        const here = {
          content: row ?? (own?.gone || isNoted ? null : undefined),
          heads: own ? [own] : [],
          ...{ floor: store.state.floor, knowledge },
          changed: isNoted || (store.state.fresh && !own && row !== undefined),
        };
        const verdict = verdictOf(here, { content: record.row ?? null, head }, rules);
        if (verdict.kind === 'known') continue;
        stored += 1;
        if (verdict.content) store.rows.set(id, verdict.content as ModelRow);
        else store.rows.delete(id);
        store.heads.set(id, { ...verdict.head, gone: verdict.content === null });
        store.notes.delete(id);
        if (verdict.publish) this.note(id);
      }
      store.state = change(store.state);
      return { stored, rejected: 0 };
    });

  private recordOf(id: string) {
    const row = this.store.rows.get(id);
    return { ...partsOf(id), ...(row && { row }) };
  }

  /** As it was published before, unless it is new. */
  private swept(id: string) {
    const { notes, heads, state } = this.store;
    const head = heads.get(id);
    if (notes.has(id) || (state.fresh && !head)) return this.recordOf(id);
    return { ...this.recordOf(id), of: repeated(head ? [head] : []) };
  }

  changed = () =>
    this.once((): Gathered | undefined => {
      const ids = [...this.store.notes].slice(0, this.piece);
      if (ids.length === 0) return undefined;
      return { records: ids.map(([id]) => this.recordOf(id)), notes: ids.map(this.ref) };
    });

  private readonly ref = ([id, stamp]: [string, number]): NoteRef => ({ ...partsOf(id), stamp });

  all: Replica['all'] = (after) =>
    this.once((): Gathered => {
      const gone = [...this.store.heads].filter(([, head]) => head.gone).map(([id]) => id);
      const ids = [...new Set([...this.store.rows.keys(), ...gone])].sort();
      const from = after ? ids.findIndex((id) => id > idOf(after)) : 0;
      const piece = from < 0 ? [] : ids.slice(from, from + this.piece);
      const last = piece.at(-1);
      const notes = piece.flatMap((id) => {
        const stamp = this.store.notes.get(id);
        return stamp === undefined ? [] : [this.ref([id, stamp])];
      });
      const more = last !== undefined && last !== ids.at(-1);
      return {
        ...{ records: piece.map((id) => this.swept(id)), notes },
        ...(more && { after: partsOf(last) }),
      };
    });

  settle: Replica['settle'] = (pending, change) =>
    this.once(() => {
      const { store } = this;
      const { device, seq, context } = pending.segment;
      for (const note of pending.notes) {
        if (store.notes.get(idOf(note)) === note.stamp) store.notes.delete(idOf(note));
      }
      for (const { gone, ...of } of pending.fresh) {
        store.heads.set(idOf(of), { device, seq, context, gone });
      }
      store.pending = undefined;
      store.state = change(store.state);
    });

  forget: Replica['forget'] = (floor) =>
    this.once(() => {
      const { store } = this;
      for (const [id, head] of store.heads)
        if (!head.gone && covers(floor, head)) store.heads.delete(id);
      store.state = { ...store.state, floor };
    });

  get everything(): Record<string, ModelRow> {
    return Object.fromEntries([...this.store.rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Files as text with a checksum over name and content: what is broken or swapped is seen. */
export const plainSealer: Sealer = {
  close: async (file, value) => {
    const text = JSON.stringify(value);
    return new TextEncoder().encode(sum(fileName(file), text) + text);
  },
  open: async (file, bytes) => {
    const whole = new TextDecoder().decode(bytes);
    const text = whole.slice(64);
    if (whole.slice(0, 64) !== sum(fileName(file), text)) return { problem: 'damaged' };
    return { value: JSON.parse(text) };
  },
};

const sum = (name: string, text: string): string =>
  createHash('sha256').update(`${name} ${text}`).digest('hex');

/** The files of a folder as its server holds them. */
export class MemoryFolder {
  files = new Map<string, Uint8Array>();

  /** The folder as one device reaches it, through whatever `meddle` does to each request. */
  seenBy(meddle: <T>(call: FolderCall, work: () => T) => Promise<T>): Folder {
    return {
      list: () =>
        meddle({ method: 'list' }, () =>
          [...this.files].flatMap(([name, { length }]) => {
            const file = parseFileName(name);
            return file ? [{ ...file, size: length }] : [];
          }),
        ),
      read: (name) => meddle({ method: 'read', name }, () => this.files.get(name)),
      write: (name, bytes) =>
        meddle({ method: 'write', name, bytes }, () => void this.files.set(name, bytes)),
      remove: (name) => meddle({ method: 'remove', name }, () => void this.files.delete(name)),
    };
  }
}

export interface FolderCall {
  method: keyof Folder;
  name?: string;
  bytes?: Uint8Array;
}
