import { networkOf } from '../domain/advertising/networks';
import type { JstMonth } from '../domain/month';
import { asImportId, type ImportId } from '../domain/rewards/saying';
import type { SoldKey } from '../domain/rewards/trace/sold-name';
import type { Instant } from '../domain/time-units';
import type { DroppedFile } from '../reports/files';
import type { HistoryDb } from '../storage/db';
import { noteDiagnostic } from '../storage/diagnostics';
import { stagePull } from '../storage/ledger/advertising/stage';
import { ledgerOfPulls, storePull } from '../storage/ledger/advertising/store';
import { newMonths, storeImport } from '../storage/ledger/import';
import type { ImportRow } from '../storage/ledger/rows';
import { stage } from '../storage/ledger/stage';
import { type Answer, answerTrace, traceSales } from '../storage/ledger/trace-sales';
import { undoImport } from '../storage/ledger/undo';
import { orderDrop } from '../storage/pulls/orders';
import { readPull } from '../storage/pulls/pulls';
import type { PullId } from '../storage/pulls/rows';
import { type Preview, previewOf } from './preview';
import { type PullPreview, pullPreviewOf } from './pull-preview';
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
  read(dropped: readonly DroppedFile[], onProgress: OnProgress): Promise<Preview> {
    return this.noted(async () => {
      this.files = readFiles(dropped, (share) => onProgress('reading', share));
      return this.compare((share) => onProgress('comparing', share));
    });
  }

  /** The user says of which month a shop report is. */
  nameMonth(index: number, month: JstMonth): Promise<Preview> {
    return this.noted(async () => {
      this.files = this.files.map((file, at) => (at === index ? monthFor(file, month) : file));
      return this.compare(() => {});
    });
  }

  /** Stores what was read last; undefined where it holds nothing new. */
  store(onProgress: OnProgress): Promise<ImportRow | undefined> {
    return this.noted(async () => {
      const stored = await storeImport(this.parts.db, this.incoming(), this.hearing(), (share) =>
        onProgress('storing', share),
      );
      this.files = [];
      return stored;
    });
  }

  /** Says what a pull would do. Nothing is stored; undefined where it is no longer to be had. */
  readPull(id: PullId, onProgress: OnProgress): Promise<PullPreview | undefined> {
    const { db } = this.parts;
    return this.noted(() =>
      db.transaction('r', ledgerOfPulls(db), async () => {
        const read = await readPull(db, id);
        const network = read && networkOf(read.pull.network);
        if (!network) return undefined;
        const staged = await stagePull(db, network, read.chunks, this.hearing(), (share) =>
          onProgress('comparing', share),
        );
        return pullPreviewOf(id, staged);
      }),
    );
  }

  /** Stores a pull; undefined where it holds nothing new. */
  storePull(id: PullId, onProgress: OnProgress): Promise<ImportRow | undefined> {
    return this.noted(() =>
      storePull(this.parts.db, id, this.hearing(), (share) => onProgress('storing', share)),
    );
  }

  dropPull(id: PullId): Promise<void> {
    return this.noted(() => orderDrop(this.parts.db, id, this.parts.now()));
  }

  undo(id: ImportId): Promise<boolean> {
    return this.noted(() => undoImport(this.parts.db, id));
  }

  /** Looks for the items and posts of sales that have none yet. */
  trace(onProgress: (share: number) => void): Promise<void> {
    return this.noted(() => traceSales(this.parts.db, onProgress));
  }

  answer(sold: SoldKey, answer: Answer): Promise<void> {
    return this.noted(() => answerTrace(this.parts.db, sold, answer));
  }

  /** What goes wrong is noted for the diagnostics, and told to whoever asked. */
  private async noted<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const { db, now } = this.parts;
      const note = { type: 'error', at: now(), where: 'ledger', message: wordsOf(error) } as const;
      // With the database itself out of reach there is nowhere left to note anything.
      await noteDiagnostic(db, note).catch(() => undefined);
      throw error;
    }
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

/** Enough to tell what it was; a message may quote what it stumbled over. */
const MOST_WORDS = 200;

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown').slice(0, MOST_WORDS);
