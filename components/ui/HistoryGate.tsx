import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type DatabaseTrouble, databaseTrouble } from '@/lib/domain/database-trouble';
import type { HistoryDb } from '@/lib/storage/db';

const ClosedPage = lazy(async () => ({
  default: (await import('./ClosedPage')).ClosedPage,
}));

/** The database comes after the first screen, which does without it. */
const openHistory = async (db?: HistoryDb): Promise<unknown> =>
  (db ?? (await import('@/lib/storage/history')).history).open();

/** The page, as long as its database opens; else why it does not, and a way to the records. */
export function HistoryGate({ children, db }: { children: ReactNode; db?: HistoryDb }) {
  const [closed, setClosed] = useState<{ trouble: DatabaseTrouble | undefined }>();
  useEffect(() => {
    let here = true;
    openHistory(db).catch(
      (error: unknown) => here && setClosed({ trouble: databaseTrouble(error) }),
    );
    return () => {
      here = false;
    };
  }, [db]);
  if (!closed) return children;
  return (
    <Suspense>
      <ClosedPage trouble={closed.trouble} name={db?.name} />
    </Suspense>
  );
}
