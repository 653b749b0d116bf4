import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { HistoryDb } from '@/lib/storage/db';

const HistoryClosed = lazy(async () => ({
  default: (await import('./HistoryClosed')).HistoryClosed,
}));

/** The database comes after the first screen, which does without it. */
const openHistory = async (db?: HistoryDb): Promise<unknown> =>
  (db ?? (await import('@/lib/storage/history')).history).open();

/** The page, as long as its database opens; else why it does not, and a way to the records. */
export function HistoryGate({ children, db }: { children: ReactNode; db?: HistoryDb }) {
  const [closed, setClosed] = useState<{ error: unknown }>();
  useEffect(() => {
    let here = true;
    openHistory(db).catch((error: unknown) => here && setClosed({ error }));
    return () => {
      here = false;
    };
  }, [db]);
  if (!closed) return children;
  return (
    <Suspense>
      <HistoryClosed error={closed.error} name={db?.name} />
    </Suspense>
  );
}
