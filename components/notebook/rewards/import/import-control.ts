import type { JstMonth } from '@/lib/domain/month';
import type { ImportId } from '@/lib/domain/rewards/saying';
import type { SoldKey } from '@/lib/domain/rewards/trace/sold-name';
import type { Desk } from '@/lib/ledger/client';
import type { DeskStep } from '@/lib/ledger/desk';
import type { Preview } from '@/lib/ledger/preview';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import type { ImportRow } from '@/lib/storage/ledger/rows';
import type { Answer } from '@/lib/storage/ledger/trace-sales';
import type { PullId } from '@/lib/storage/pulls/rows';

export type ImportState =
  | { step: 'idle' }
  | { step: 'working'; what: DeskStep; share: number }
  | { step: 'preview'; preview: Preview }
  | { step: 'pull'; preview: PullPreview }
  | { step: 'gone' }
  | { step: 'done'; stored: ImportRow | undefined }
  | { step: 'undone' }
  | { step: 'failed' };

export interface ImportControl {
  state: ImportState;
  read: (files: readonly File[]) => void;
  nameMonth: (index: number, month: JstMonth) => void;
  store: () => void;
  readPull: (id: PullId) => void;
  storePull: (id: PullId) => void;
  dropPull: (id: PullId) => void;
  undo: (id: ImportId) => void;
  answer: (sold: SoldKey, answer: Answer) => void;
  /** Ends what runs, or puts away what is shown; nothing is stored. */
  close: () => void;
}

/** Says what became of the work; `fresh`: with a desk that knows of nothing. */
export type RunImport = (
  fresh: boolean,
  work: (desk: Desk) => Promise<ImportState>,
) => Promise<void>;
