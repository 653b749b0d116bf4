import { fileName } from '../../domain/sync/file-name';
import {
  complaints,
  contextOf,
  floorOf,
  renamed,
  type SyncState,
  sweepBegun,
  withSweep,
} from '../../domain/sync/state';
import { foldingDue, isDoubled, isOutrun, missing, superfluous } from '../../domain/sync/upkeep';
import type { DeviceId } from '../../domain/sync/vector';
import { DAY } from '../../domain/time-units';
import type { RunParts, RunReport } from './parts';
import { Publisher } from './publish';
import { Pull } from './pull';
import { FolderView } from './view';

/** A device that only reads says so this often: until then the others keep what it may not know. */
const SAID_EVERY = DAY;

/**
 * One meeting with the folder. It may end before any of its requests and between any two lines: what
 * is stored is stored with how far it is, and the next run goes on from there.
 */
export async function syncOnce(parts: RunParts): Promise<RunReport> {
  const report: RunReport = {
    ...{ read: 0, written: 0, removed: 0, stored: 0, rejected: 0, waiting: [], healed: false },
  };
  parts.onProgress?.('list', 0);
  const view = new FolderView(await parts.folder.list());
  const publisher = new Publisher(parts, view, report);
  await leaveDoubled(parts, view);
  const pending = await parts.replica.pending();
  if (pending && (await publisher.finish(pending)) === 'doubled') await leave(parts);
  await new Pull(parts, view, report).run();
  if (isOutrun(await parts.replica.state())) await leave(parts);
  await parts.replica.save((state) => withoutGone(state, view));
  await heal(parts, view, report);
  await publishChanges(parts, publisher);
  await fold(parts, view, publisher);
  await clean(parts, report);
  await acknowledge(parts, publisher);
  await parts.replica.forget(floorOf(await parts.replica.state()));
  return report;
}

async function leaveDoubled(parts: RunParts, view: FolderView): Promise<void> {
  const { device, next } = await parts.replica.state();
  const pending = await parts.replica.pending();
  if (isDoubled(device, next, pending?.seq, view.files)) await leave(parts);
}

async function leave({ replica, newDevice }: RunParts): Promise<void> {
  await replica.setPending(undefined);
  const device = newDevice();
  await replica.save((state) => renamed(state, device));
}

/** A file that could not be read and is gone needs no complaint. */
function withoutGone(state: SyncState, view: FolderView): SyncState {
  const names = new Set(view.files.map(fileName));
  const left = Object.entries(state.unreadable).filter(([name]) => names.has(name));
  return { ...state, unreadable: Object.fromEntries(left) };
}

/** Files that were there and are not: whoever notices writes all rows anew. */
async function heal(parts: RunParts, view: FolderView, report: RunReport): Promise<void> {
  const state = await parts.replica.state();
  const lost = missing(contextOf(state), state.seals, view.files);
  for (const { device, seq } of lost) {
    // A list that does not show a file is not yet a lost file.
    if (await isThere(parts, view, device, seq)) continue;
    await parts.replica.save(withSweep);
    report.healed = true;
    return;
  }
}

async function isThere(parts: RunParts, view: FolderView, device: DeviceId, seq: number) {
  for (const kind of ['seg', 'seal'] as const) {
    const bytes = await parts.folder.read(fileName({ device, seq, kind }));
    if (bytes) {
      view.add({ device, seq, kind }, bytes.length);
      return true;
    }
  }
  return false;
}

async function publishChanges(parts: RunParts, publisher: Publisher): Promise<void> {
  // Before all rows were published once, that is what publishes the changed ones.
  if ((await parts.replica.state()).fresh) return;
  for (;;) {
    const gathered = await parts.replica.changed();
    if (!gathered) return;
    if ((await publisher.publish(gathered)) === 'doubled') return leave(parts);
  }
}

/** Writes all rows anew where that is due, and seals it. */
async function fold(parts: RunParts, view: FolderView, publisher: Publisher): Promise<void> {
  const { replica } = parts;
  const { device, devices, seals } = await replica.state();
  const all = [...new Set([device, ...(Object.keys(devices) as DeviceId[])])];
  if (foldingDue(device, all, seals, view.files, parts.foldAfter)) await replica.save(withSweep);
  for (;;) {
    const { sweep } = await replica.save(sweepBegun);
    if (!sweep) return publishChanges(parts, publisher);
    const { from, known } = sweep;
    const gathered = await replica.all(sweep.after);
    const { after } = gathered;
    const uploaded = after
      ? await publisher.publish(gathered, { from, known, after })
      : await publisher.publish(gathered, null, { from, known });
    if (uploaded === 'doubled') return leave(parts);
  }
}

/** Deletes what a run of all rows stands for, once a fresh list shows the run. */
async function clean(parts: RunParts, report: RunReport): Promise<void> {
  const { seals } = await parts.replica.state();
  if (seals.length === 0) return;
  const { files } = new FolderView(await parts.folder.list());
  for (const file of superfluous(seals, files)) {
    await parts.folder.remove(fileName(file));
    report.removed += 1;
    parts.onProgress?.('clean', report.removed);
  }
}

/** Says what was read, and which files cannot be read, where nothing else was to be said. */
async function acknowledge(parts: RunParts, publisher: Publisher): Promise<void> {
  const state = await parts.replica.state();
  const { unsaid, publishedAt = 0, told } = state;
  const isDue = unsaid && parts.now() - publishedAt >= SAID_EVERY;
  const complains = complaints(state).some((name) => !told.includes(name));
  if (isDue || complains) await publisher.publish({ records: [], notes: [] });
}
