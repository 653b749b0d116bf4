import { useState } from 'react';
import { type Backups, openBackups } from '@/lib/backup/client';
import type { OnProgress } from '@/lib/storage/backup/backup';

export type Making =
  | { is: 'idle' | 'failed' }
  | { is: 'writing'; share: number }
  | { is: 'done'; name: string };

type Make = (desk: Backups, onProgress: OnProgress) => Promise<string>;

/** A file on the user's press; `make` hands it to the downloads and says its name. */
export function useMaking(make: Make): { making: Making; start: () => void } {
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const start = async () => {
    setMaking({ is: 'writing', share: 0 });
    try {
      const desk = openBackups();
      const onProgress = (share: number) => setMaking({ is: 'writing', share });
      const name = await make(desk, onProgress).finally(desk.close);
      setMaking({ is: 'done', name });
    } catch {
      setMaking({ is: 'failed' });
    }
  };
  return { making, start: () => void start() };
}
