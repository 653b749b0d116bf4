import { useEffect, useState } from 'react';
import { note } from '@/components/ui/classes';
import type { ImportId } from '@/lib/domain/rewards/saying';
import { message } from '@/lib/i18n/message';
import { openDesk } from '@/lib/ledger/client';

/**
 * Traces what is still untraced, at every visit and after every import, in a worker of its own.
 * What is left when the page is closed is done at the next visit.
 */
export function Tracing({ after }: { after: ImportId | undefined }) {
  const [share, setShare] = useState<number>();
  useEffect(() => {
    // Another import is more to trace.
    if (!after) return;
    const desk = openDesk();
    let gone = false;
    const told = (done: number | undefined) => !gone && setShare(done);
    desk
      .trace(told)
      .catch(() => undefined)
      .finally(() => {
        told(undefined);
        desk.close();
      });
    return () => {
      gone = true;
      desk.close();
    };
  }, [after]);
  if (share === undefined) return null;
  return (
    <p className={note} role="status">
      {message('rewards.tracing', [`${Math.round(share * 100)}`])}
    </p>
  );
}
