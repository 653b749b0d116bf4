import * as fc from 'fast-check';
import type { Folder } from '@/lib/background/sync/parts';
import { syncOnce } from '@/lib/background/sync/run';
import { FolderTrouble } from '@/lib/domain/sync/trouble';
import type { DeviceId } from '@/lib/domain/sync/vector';
import { DAY } from '@/lib/domain/time-units';
import { type FolderCall, MemoryFolder, MemoryReplica, plainSealer } from './memory';

class Dead extends Error {}

type Fault =
  | 'none'
  | 'lost-before'
  | 'lost-after'
  | 'full'
  | 'not-stored'
  | 'truncated'
  | 'hidden'
  | 'half';

type Edit = { kind: 'add' | 'set' | 'delete'; device: number; row: number };
export type Step =
  | Edit
  | { kind: 'sync'; device: number; faults: Fault[]; dies: number }
  | { kind: 'together'; device: number; other: number }
  | { kind: 'wipe' | 'lose' | 'renew'; device: number };

const DEVICES = 3;
const fault = fc.constantFrom<Fault>(
  ...(['none', 'none', 'none', 'lost-before', 'lost-after', 'full'] as const),
  ...(['not-stored', 'truncated', 'hidden', 'half'] as const),
);
const device = fc.nat({ max: DEVICES - 1 });
const row = fc.nat({ max: 3 });

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('add' as const), device, row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('set' as const), device, row }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete' as const), device, row }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      device,
      faults: fc.array(fault, { maxLength: 12 }),
      dies: fc.oneof(fc.constant(9999), fc.nat({ max: 40 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('together' as const), device, other: device }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('wipe' as const, 'lose' as const, 'renew' as const),
      device,
    }),
  },
);

/** Three devices, one folder, and a server of which anything may be expected. */
export class World {
  readonly folder = new MemoryFolder();
  readonly lives = Array.from({ length: DEVICES }, () => 9999);
  readonly replicas = this.lives.map(
    (_, index) => new MemoryReplica(`${index}`.repeat(16) as DeviceId, () => this.live(index)),
  );
  private marks = 0;
  private ids = 0;
  now = 0;
  readonly untouched = new Map<string, string[]>();

  private live(index: number): void {
    const left = this.lives[index] ?? 0;
    if (left <= 0) throw new Dead();
    this.lives[index] = left - 1;
  }

  private async meddle<T>(
    index: number,
    faults: Fault[],
    call: FolderCall,
    work: () => T,
  ): Promise<T> {
    await Promise.resolve();
    this.live(index);
    const { files } = this.folder;
    const { name = '', bytes } = call;
    switch (faults.shift()) {
      case 'lost-before':
        throw new FolderTrouble({ kind: 'network' });
      case 'lost-after':
        work();
        throw new FolderTrouble({ kind: 'timeout' });
      case 'full':
        if (call.method === 'write') throw new FolderTrouble({ kind: 'no-room' });
        break;
      case 'not-stored':
        if (call.method === 'write') return undefined as T;
        break;
      case 'half':
        if (call.method === 'write' && bytes) {
          files.set(name, bytes.slice(0, bytes.length / 2));
          return undefined as T;
        }
        break;
      case 'truncated':
        if (call.method === 'read') {
          const whole = files.get(name);
          return whole?.slice(0, whole.length / 2) as T;
        }
        break;
      case 'hidden':
        if (call.method === 'list') return (work() as unknown[]).slice(1) as T;
        if (call.method === 'read') return undefined as T;
        break;
    }
    return work();
  }

  private newId(index: number): DeviceId {
    return `${index}${String(++this.ids).padStart(15, 'a')}` as DeviceId;
  }

  seenBy(index: number, faults: Fault[] = []): Folder {
    return this.folder.seenBy((call, work) => this.meddle(index, faults, call, work));
  }

  async sync(index: number, faults: Fault[] = [], dies = 9999): Promise<void> {
    const replica = this.replicas[index];
    if (!replica) return;
    this.now += DAY / 3;
    this.lives[index] = dies;
    try {
      await syncOnce({
        replica,
        ...{ folder: this.seenBy(index, faults), sealer: plainSealer, now: () => this.now },
        ...{ foldAfter: 4 },
        newDevice: () => this.newId(index),
      });
    } catch (error) {
      if (!(error instanceof Dead || error instanceof FolderTrouble)) throw error;
    } finally {
      this.lives[index] = 9999;
    }
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'sync') return this.sync(step.device, [...step.faults], step.dies);
    if (step.kind === 'together') {
      await Promise.all([
        this.sync(step.device),
        step.device === step.other || this.sync(step.other),
      ]);
      return;
    }
    if ('row' in step) return this.change(step);
    if (step.kind === 'renew') return this.replicas[step.device]?.renew(this.newId(step.device));
    if (step.kind === 'wipe') return this.folder.files.clear();
    if (step.kind === 'lose') {
      const [first] = [...this.folder.files.keys()].slice(step.device);
      if (first) this.folder.files.delete(first);
    }
  }

  private change({ kind, device, row }: Edit): void {
    const replica = this.replicas[device];
    if (!replica) return;
    const id = row % 2 === 0 ? `gone/${row}` : `kept/${row}`;
    const mark = `${++this.marks}`;
    const marks = replica.store.rows.get(id)?.marks ?? [];
    const before = this.untouched.get(id) ?? [];
    if (kind === 'add') {
      replica.put(id, { marks: [...marks, mark].sort() });
      this.untouched.set(id, [...before, mark]);
    } else {
      // From here on it is known only that all devices agree, not on what.
      this.untouched.set(id, [...before, 'touched']);
      if (kind === 'set') replica.put(id, { marks: [mark] });
      else if (replica.store.rows.has(id)) replica.put(id, undefined);
    }
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 6; round++) {
      for (let index = 0; index < DEVICES; index++) await this.sync(index);
    }
  }
}

export async function play(steps: readonly Step[]): Promise<World> {
  const world = new World();
  for (const one of steps) await world.take(one);
  await world.settle();
  return world;
}
