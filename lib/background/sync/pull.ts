import { type FileKind, fileName, type SyncFile } from '../../domain/sync/file-name';
import { afterReading, jumped, keyOf, nextRead, runFor } from '../../domain/sync/reading';
import { parseSegment, type Seal, type Segment } from '../../domain/sync/segment';
import { heard, type SyncState } from '../../domain/sync/state';
import type { DeviceId } from '../../domain/sync/vector';
import type { RunParts, RunReport } from './parts';
import type { FolderView } from './view';

type Why = RunReport['waiting'][number]['why'];
type ReadFile = { segment: Segment } | { problem: Why };

/** Reads what the other devices wrote, one file and one transaction at a time. */
export class Pull {
  private readonly parts: RunParts;
  private readonly view: FolderView;
  private readonly report: RunReport;
  private readonly aside = new Set<DeviceId>();
  /** Runs with a file that could not be read. */
  private readonly unusable = new Set<string>();
  private readonly seals = new Map<string, Seal>();

  constructor(parts: RunParts, view: FolderView, report: RunReport) {
    this.parts = parts;
    this.view = view;
    this.report = report;
  }

  async run(): Promise<void> {
    for (;;) {
      const state = await this.parts.replica.state();
      const step = nextRead(state.device, state, this.view.files, this.aside);
      if (step.kind === 'done') return;
      if (step.kind === 'run-gone') await this.parts.replica.save(withoutRun);
      else if (step.kind === 'gap') await this.fill(state, step);
      else await this.take(state, step.file);
    }
  }

  private async take(state: SyncState, file: SyncFile): Promise<void> {
    const read = await this.read(file);
    if (!read) return this.view.drop(file);
    if ('problem' in read) return this.setAside(state, file, read.problem);
    const { segment } = read;
    const name = fileName(file);
    const taken = await this.parts.replica.takeIn(segment, (before) =>
      heard({ ...withoutRun(before), ...afterReading(before, segment) }, segment, name),
    );
    this.report.read += 1;
    this.report.stored += taken.stored;
    this.report.rejected += taken.rejected;
    this.parts.onProgress?.('read', this.report.read);
  }

  private async setAside(state: SyncState, file: SyncFile, why: Why): Promise<void> {
    if (state.run) this.unusable.add(keyOf(state.run.seal));
    else this.wait(file.device, why);
    const name = fileName(file);
    await this.parts.replica.save((before) => ({
      ...withoutRun(before),
      unreadable:
        why === 'damaged'
          ? { ...before.unreadable, [name]: (before.unreadable[name] ?? 0) + 1 }
          : before.unreadable,
    }));
  }

  private wait(device: DeviceId, why: Why): void {
    this.aside.add(device);
    this.report.waiting.push({ device, why });
  }

  /** Files are missing: a run stands for them, or the list did not show them, or they are lost. */
  private async fill(state: SyncState, gap: { device: DeviceId; next: number }): Promise<void> {
    const { device, next } = gap;
    const run = runFor(gap, await this.knownSeals(state), this.view.files);
    if (run) return void (await this.parts.replica.save((before) => ({ ...before, run })));
    for (const kind of ['seg', 'seal'] as const) {
      const bytes = await this.parts.folder.read(fileName({ device, seq: next, kind }));
      if (bytes) return this.view.add({ device, seq: next, kind }, bytes.length);
    }
    if (state.given[device] === undefined) return this.wait(device, 'missing');
    const { files } = this.view;
    await this.parts.replica.save((before) => jumped(before, gap, files));
  }

  private async knownSeals(state: SyncState): Promise<Seal[]> {
    for (const file of this.view.files) {
      if (file.kind !== 'seal' || this.seals.has(keyOf(file))) continue;
      const read = await this.read(file);
      if (!read) this.view.drop(file);
      else if ('segment' in read && read.segment.seal) {
        const { device, seq, seal } = read.segment;
        this.seals.set(keyOf(file), { device, seq, ...seal });
      }
    }
    const seals = [...state.seals, ...this.seals.values()];
    return seals.filter((seal) => !this.unusable.has(keyOf(seal)));
  }

  /** A body that came broken is asked for once more. */
  private async read(file: SyncFile & { kind: FileKind }): Promise<ReadFile | undefined> {
    let problem: Why = 'damaged';
    for (let again = 0; again < 2; again++) {
      const bytes = await this.parts.folder.read(fileName(file));
      if (!bytes) return undefined;
      const opened = await this.parts.sealer.open(file, bytes);
      if ('problem' in opened) {
        problem = opened.problem;
        continue;
      }
      const parsed = parseSegment(opened.value, file, this.parts.replica.layout);
      if ('segment' in parsed) return parsed;
      return { problem: parsed.problem === 'newer' ? 'newer' : 'damaged' };
    }
    return { problem };
  }
}

function withoutRun({ run: _, ...state }: SyncState): SyncState {
  return state;
}
