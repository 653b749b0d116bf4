import { fileName, type SyncFile } from '../../domain/sync/file-name';
import { parseSegment, type Segment, writtenSegment } from '../../domain/sync/segment';
import {
  afterPublishing,
  complaints,
  contextOf,
  type Gathered,
  type Pending,
  type Sweep,
  type SyncState,
} from '../../domain/sync/state';
import { FolderTrouble } from '../../domain/sync/trouble';
import type { RunParts, RunReport } from './parts';
import type { FolderView } from './view';

const TRIES = 3;

/** What the file of a number under this device turned out to hold. */
export type Uploaded = 'kept' | 'doubled';

/** Writes own files: first whole into the database, then to the folder, then it counts. */
export class Publisher {
  private readonly parts: RunParts;
  private readonly view: FolderView;
  private readonly report: RunReport;

  constructor(parts: RunParts, view: FolderView, report: RunReport) {
    this.parts = parts;
    this.view = view;
    this.report = report;
  }

  async publish(
    gathered: Gathered,
    sweep?: Sweep | null,
    seal?: Segment['seal'],
  ): Promise<Uploaded> {
    const { replica, sealer } = this.parts;
    const state = await replica.state();
    const segment = this.segmentOf(state, gathered, seal);
    const file: SyncFile = segment;
    const { records, ...rest } = segment;
    const pending: Pending = {
      name: fileName(file),
      seq: segment.seq,
      bytes: await sealer.close(file, writtenSegment(segment)),
      notes: gathered.notes,
      segment: rest,
      fresh: records
        .filter(({ of }) => of === undefined)
        .map(({ table, key, row }) => ({ table, key, gone: !row })),
      ...(sweep !== undefined && { sweep }),
    };
    await replica.setPending(pending);
    return this.finish(pending);
  }

  /** A file that may have been on its way when the last run ended; its bytes are the same. */
  async finish(pending: Pending): Promise<Uploaded> {
    const uploaded = await this.upload(pending);
    if (uploaded === 'doubled') return uploaded;
    await this.parts.replica.settle(pending, (state) => afterPublishing(state, pending));
    this.view.add(pending.segment, pending.bytes.length);
    this.report.written += 1;
    this.parts.onProgress?.(pending.sweep !== undefined ? 'fold' : 'write', this.report.written);
    return uploaded;
  }

  private segmentOf(state: SyncState, { records }: Gathered, seal: Segment['seal']): Segment {
    return {
      ...{ device: state.device, seq: state.next, kind: seal ? 'seal' : 'seg' },
      ...{ layout: this.parts.replica.layout, at: this.parts.now(), label: state.label },
      context: contextOf(state),
      floor: state.floor,
      unreadable: complaints(state),
      records,
      ...(seal && { seal }),
    };
  }

  /** Whether a server kept a file is seen by reading it back; what it answered is not enough. */
  private async upload({ name, bytes, segment }: Pending): Promise<Uploaded> {
    const { folder } = this.parts;
    const there = await folder.read(name);
    if (there && isSame(there, bytes)) return 'kept';
    if (there && (await this.isSomebodys(segment, there))) return 'doubled';
    for (let tries = 0; tries < TRIES; tries++) {
      await folder.write(name, bytes);
      const back = await folder.read(name);
      if (back && isSame(back, bytes)) return 'kept';
    }
    throw new FolderTrouble({ kind: 'not-kept' });
  }

  /** A whole file of our number that is not ours; half a file is what an interrupted run left. */
  private async isSomebodys(file: SyncFile, bytes: Uint8Array): Promise<boolean> {
    const opened = await this.parts.sealer.open(file, bytes);
    return (
      'value' in opened && 'segment' in parseSegment(opened.value, file, this.parts.replica.layout)
    );
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
