import type { JstMonth } from '../domain/month';
import { asImportId, type ImportId } from '../domain/rewards/saying';
import type { SoldKey } from '../domain/rewards/trace/sold-name';
import type { Instant } from '../domain/time-units';
import type { DroppedFile } from '../reports/files';
import type { HistoryDb } from '../storage/db';
import { newMonths, storeImport } from '../storage/ledger/import';
import type { ImportRow } from '../storage/ledger/rows';
import { stage } from '../storage/ledger/stage';
import { type Answer, answerTrace, traceSales } from '../storage/ledger/trace-sales';
import { undoImport } from '../storage/ledger/undo';
import { type Preview, previewOf } from './preview';
import { monthFor, type ReadFile, readFiles } from './read-files';

export type DeskStep = 'reading' | 'comparing' | 'storing';

/** Which step, and the share of it that is done, 0 to 1. */
export type OnProgress = (step: DeskStep, share: number) => void;

interface Parts {
  db: HistoryDb;
  now: () => Instant;
  newId: () => string;
}

/**
 * Where reports become part of the ledger: read, shown, stored, undone. It lives in a worker of the
 * notebook's page, so that the page answers meanwhile; ending the worker is the way to cancel.
 */
export class LedgerDesk {
  private readonly parts: Parts;
  private files: readonly ReadFile[] = [];

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Reads what was dropped and says what an import would do. Nothing is stored. */
  async read(dropped: readonly DroppedFile[], onProgress: OnProgress): Promise<Preview> {
    this.files = readFiles(dropped, (share) => onProgress('reading', share));
    return this.compare((share) => onProgress('comparing', share));
  }

  /** The user says of which month a shop report is. */
  async nameMonth(index: number, month: JstMonth): Promise<Preview> {
    this.files = this.files.map((file, at) => (at === index ? monthFor(file, month) : file));
    return this.compare(() => {});
  }

  /** Stores what was read last; undefined where it holds nothing new. */
  async store(onProgress: OnProgress): Promise<ImportRow | undefined> {
    const stored = await storeImport(this.parts.db, this.incoming(), this.hearing(), (share) =>
      onProgress('storing', share),
    );
    this.files = [];
    return stored;
  }

  undo(id: ImportId): Promise<boolean> {
    return undoImport(this.parts.db, id);
  }

  /** Looks for the items and posts of sales that have none yet. */
  trace(onProgress: (share: number) => void): Promise<void> {
    return traceSales(this.parts.db, onProgress);
  }

  answer(sold: SoldKey, answer: Answer): Promise<void> {
    return answerTrace(this.parts.db, sold, answer);
  }

  private async compare(onProgress: (share: number) => void): Promise<Preview> {
    const { db } = this.parts;
    const incoming = this.incoming();
    return db.transaction('r', [db.rewards, db.reportLines, db.ledgerSums], async () => {
      const staged = await stage(db, incoming, this.hearing(), onProgress);
      const months = await newMonths(db, incoming);
      return previewOf(this.files, staged, months.length > 0);
    });
  }

  private incoming() {
    return this.files.flatMap(({ incoming }) => incoming ?? []);
  }

  private hearing() {
    return { at: this.parts.now(), importId: asImportId(this.parts.newId()) };
  }
}
