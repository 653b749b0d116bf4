import { useState } from 'react';
import { openBackups } from '@/lib/backup/client';
import { makeBackup } from './make-backup';

export type Making =
  | { is: 'idle' | 'failed' }
  | { is: 'writing'; share: number }
  | { is: 'done'; name: string };

/** A backup on the user's press. */
export function useMaking(): { making: Making; start: () => void } {
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const start = async () => {
    setMaking({ is: 'writing', share: 0 });
    try {
      const desk = openBackups();
      const onProgress = (share: number) => setMaking({ is: 'writing', share });
      const name = await makeBackup(desk, onProgress).finally(desk.close);
      setMaking({ is: 'done', name });
    } catch {
      setMaking({ is: 'failed' });
    }
  };
  return { making, start: () => void start() };
}
