import { fieldsOf } from '../domain/rank/checked';
import { countRows, type OnProgress, writeBackup } from '../storage/backup/backup';
import type { ByteSource } from '../storage/backup/inflate';
import type { StoredSettings } from '../storage/backup/layout';
import {
  type Checked,
  checkBackup,
  type Restored,
  type RestoreMode,
  storeBackup,
} from '../storage/backup/restore';
import type { HistoryDb } from '../storage/db';
import { writeAllCsv } from '../storage/queries/all-csv';

export interface MadeBackup {
  file: Blob;
  rows: number;
}

/** `full`: there was no room left; nothing was changed. */
export type Stored = Restored | { ok: false; refusal: { reason: 'full' } };

/** Where notebooks become files and files notebooks; lives in a worker. */
export class BackupDesk {
  private readonly db: HistoryDb;
  private readonly sourceOf: (file: Blob) => ByteSource;

  constructor(parts: { db: HistoryDb; sourceOf: (file: Blob) => ByteSource }) {
    this.db = parts.db;
    this.sourceOf = parts.sourceOf;
  }

  /** What is finished becomes part of a blob, which the browser may keep on disk. */
  async make(settings: StoredSettings, onProgress: OnProgress): Promise<MadeBackup> {
    const parts: Blob[] = [];
    const rows = await countRows(this.db);
    await writeBackup(
      this.db,
      settings,
      (bytes) => parts.push(new Blob([bytes.slice()])),
      inSteps(onProgress),
    );
    return { file: new Blob(parts, { type: 'application/gzip' }), rows };
  }

  /** Every table as CSV, in one zip. */
  async tables(onProgress: OnProgress): Promise<MadeBackup> {
    const parts: Blob[] = [];
    const out = (bytes: Uint8Array) => void parts.push(new Blob([bytes.slice()]));
    const rows = await writeAllCsv(this.db, out, inSteps(onProgress));
    return { file: new Blob(parts, { type: 'application/zip' }), rows };
  }

  check(file: Blob, onProgress: OnProgress): Promise<Checked> {
    return checkBackup(this.db, this.sourceOf(file), inSteps(onProgress));
  }

  async store(file: Blob, mode: RestoreMode, onProgress: OnProgress): Promise<Stored> {
    try {
      return await storeBackup(this.db, this.sourceOf(file), mode, inSteps(onProgress));
    } catch (error) {
      if (isFull(error)) return { ok: false, refusal: { reason: 'full' } };
      throw error;
    }
  }
}

/** Dexie wraps what the browser says. */
function isFull(error: unknown): boolean {
  const { name, inner } = fieldsOf(error);
  return name === 'QuotaExceededError' || fieldsOf(inner).name === 'QuotaExceededError';
}

/** Hundredths are enough: each word is a message to the page. */
function inSteps(onProgress: OnProgress): OnProgress {
  let told = -1;
  return (share) => {
    const step = Math.floor(share * 100);
    if (step === told) return;
    told = step;
    onProgress(share);
  };
}
