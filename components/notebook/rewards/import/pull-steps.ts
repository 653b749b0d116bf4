import type { DeskStep, OnProgress } from '@/lib/ledger/desk';
import type { PullId } from '@/lib/storage/pulls/rows';
import type { ImportControl, RunImport } from './import-control';

interface Parts {
  run: RunImport;
  begin: (what: DeskStep) => void;
  onProgress: OnProgress;
  tell: () => Promise<void>;
}

/** The way of a pull into the ledger. */
export const pullSteps = ({
  run,
  begin,
  onProgress,
  tell,
}: Parts): Pick<ImportControl, 'readPull' | 'storePull' | 'dropPull'> => ({
  readPull: (id: PullId) => {
    begin('comparing');
    void run(true, async (own) => {
      const preview = await own.readPull(id, onProgress);
      return preview ? { step: 'pull', preview } : { step: 'gone' };
    });
  },
  storePull: (id: PullId) => {
    begin('storing');
    void run(false, async (own) => {
      const stored = await own.storePull(id, onProgress);
      await tell();
      return { step: 'done', stored };
    });
  },
  dropPull: (id: PullId) =>
    void run(true, async (own) => {
      await own.dropPull(id);
      await tell();
      return { step: 'idle' };
    }),
});
