import {
  folderAddress,
  MIN_PASSPHRASE,
  type SyncedFolder,
  type SyncProblem,
} from '../../domain/sync/folder';
import { nextRun, RUN_LOST_AFTER } from '../../domain/sync/times';
import { FolderTrouble } from '../../domain/sync/trouble';
import { type DeviceId, parseDeviceId } from '../../domain/sync/vector';
import { newTurns } from '../../domain/turns';
import { setAlarm } from '../../platform/alarms';
import type { Clock } from '../../platform/clock';
import type { HistoryDb } from '../../storage/db';
import { syncedFolderItem } from '../../storage/settings';
import { HistoryReplica } from '../../storage/sync/replica';
import { switchOff, switchOn } from '../../storage/sync/switch';

import { DavFolder } from './dav-folder';
import { enter, stillOurs } from './enter';
import { cipherOf } from './head';
import type { RunReport } from './parts';
import { syncOnce } from './run';
import { dropFolderSecret, keepFolderSecret, readFolderSecret } from './secret';

export const SYNC_ALARM = 'sync';

export interface FolderWishes {
  url: string;
  user: string;
  password: string;
}

export interface SyncServiceParts {
  db: HistoryDb;
  now: Clock;
  fetch: typeof fetch;
  hosts: { has: (url: URL) => Promise<boolean>; drop: (url: URL) => Promise<void> };
  changed: () => Promise<void>;
  /** Where an error goes that nobody waits for. */
  failed: (error: unknown) => void;
}

type Answer = { problem?: SyncProblem };

/** Shares the history with the user's other machines through a folder of theirs. */
export class Sync {
  private readonly parts: SyncServiceParts;
  private readonly inTurn = newTurns();

  constructor(parts: SyncServiceParts) {
    this.parts = parts;
  }

  /** Asks the folder whether it is one, and may be read; nothing is written. */
  test(wishes: FolderWishes): Promise<Answer> {
    return this.answered(async () => {
      const folder = await this.folderOf(wishes);
      if ('problem' in folder) return folder;
      await folder.look();
      return {};
    });
  }

  start(wishes: FolderWishes & { passphrase: string; label: string }): Promise<Answer> {
    return this.inTurn(() =>
      this.answered(async () => {
        const folder = await this.folderOf(wishes);
        if ('problem' in folder) return folder;
        if ([...wishes.passphrase].length < MIN_PASSPHRASE)
          return { problem: { kind: 'passphrase-short' } };
        const entered = await enter(folder, wishes.passphrase);
        if ('problem' in entered) return entered;
        await keepFolderSecret({ password: wishes.password, key: entered.key });
        await switchOn(this.parts.db, newDevice(), wishes.label);
        const url = folderAddress(wishes.url)?.href ?? wishes.url;
        const { user, label } = wishes;
        await this.store({ url, user, label, failures: 0, nextAt: this.parts.now() });
        return {};
      }),
    );
  }

  /** On the user's press. */
  run(): Promise<Answer> {
    return this.inTurn(() => this.meet());
  }

  /** The same, without anybody waiting for it. */
  runAlone(): void {
    void this.run().catch(this.parts.failed);
  }

  /** What is due; safe to call at any moment. */
  runDue(): Promise<void> {
    return this.inTurn(async () => {
      const on = await syncedFolderItem.getValue();
      if (!on) return;
      // A run that was going on when its worker ended goes on now.
      if (on.startedAt !== undefined || on.nextAt <= this.parts.now()) await this.meet();
      else await setAlarm(SYNC_ALARM, on.nextAt);
    });
  }

  stop(removeFiles: boolean): Promise<Answer> {
    return this.inTurn(() =>
      this.answered(async () => {
        const on = await syncedFolderItem.getValue();
        if (!on) return {};
        const secret = await readFolderSecret();
        if (removeFiles && secret) {
          const folder = await this.folderOf({ ...on, password: secret.password });
          if ('problem' in folder) return folder;
          await folder.removeAll();
        }
        await syncedFolderItem.setValue(null);
        await dropFolderSecret();
        await switchOff(this.parts.db);
        await this.parts.hosts.drop(new URL(on.url)).catch(() => undefined);
        return {};
      }),
    );
  }

  /** The device will not come back: its gaps are jumped, and nobody waits for it until it writes. */
  async giveUp(device: string): Promise<void> {
    const id = parseDeviceId(device);
    if (!id || !(await syncedFolderItem.getValue())) return;
    await new HistoryReplica(this.parts.db).save((state) => ({
      ...state,
      given: { ...state.given, [id]: this.parts.now() },
    }));
  }

  private async meet(): Promise<Answer> {
    const on = await syncedFolderItem.getValue();
    if (!on) return {};
    const { now } = this.parts;
    await this.store({ ...on, startedAt: now(), nextAt: now() + RUN_LOST_AFTER });
    let report: RunReport | undefined;
    const { problem } = await this.answered(async () => {
      const met = await this.meetFolder(on);
      if ('problem' in met) return met;
      report = met;
      return {};
    });
    await this.ended(on, problem, report);
    return problem ? { problem } : {};
  }

  private async meetFolder(on: SyncedFolder): Promise<RunReport | { problem: SyncProblem }> {
    const secret = await readFolderSecret();
    if (!secret) return { problem: { kind: 'signed-out' } };
    const folder = await this.folderOf({ ...on, password: secret.password });
    if ('problem' in folder) return folder;
    const problem = await stillOurs(folder, secret.key);
    if (problem) return { problem };
    const replica = new HistoryReplica(this.parts.db);
    const sealer = cipherOf(secret.key);
    // An alarm for the case that this worker does not live to its end; setting it keeps it alive.
    const onProgress = () => void setAlarm(SYNC_ALARM, this.parts.now() + RUN_LOST_AFTER);
    return syncOnce({ replica, folder, sealer, now: this.parts.now, newDevice, onProgress });
  }

  private async ended(before: SyncedFolder, problem: SyncProblem | undefined, report?: RunReport) {
    const on = await syncedFolderItem.getValue();
    if (!on) return;
    const now = this.parts.now();
    const { startedAt: _, problem: _p, ...rest } = on;
    const failures = problem ? before.failures + 1 : 0;
    await this.store({
      ...rest,
      failures,
      nextAt: nextRun(now, problem, failures),
      ...(problem && { problem }),
      ...(report && { doneAt: now, last: summaryOf(report) }),
    });
    if (report && report.stored > 0) await this.parts.changed();
  }

  private async store(folder: SyncedFolder): Promise<void> {
    await syncedFolderItem.setValue(folder);
    await setAlarm(SYNC_ALARM, folder.nextAt);
  }

  private async folderOf(wishes: FolderWishes): Promise<DavFolder | { problem: SyncProblem }> {
    const url = folderAddress(wishes.url);
    if (!url) return { problem: { kind: 'address' } };
    if (!(await this.parts.hosts.has(url))) return { problem: { kind: 'permission' } };
    const { user, password } = wishes;
    return new DavFolder({ url: url.href, user, password }, { fetch: this.parts.fetch });
  }

  private async answered(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FolderTrouble) return { problem: error.problem };
      throw error;
    }
  }
}

const summaryOf = ({ read, written, stored, rejected, healed, waiting }: RunReport) => ({
  ...{ read, written, stored, rejected, healed, waiting },
});

const newDevice = (): DeviceId => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as DeviceId;
};
