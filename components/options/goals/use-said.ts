import { useState } from 'react';
import { message } from '@/lib/i18n/message';

export interface Said {
  said: { text: string; bad: boolean } | undefined;
  say: (text: string, bad?: boolean) => void;
  /** Says what was kept, or that it could not be; answers whether it was. */
  keep: (change: Promise<void>, text: string) => Promise<boolean>;
}

export function useSaid(): Said {
  const [said, setSaid] = useState<Said['said']>();
  const say = (text: string, bad = false) => setSaid({ text, bad });
  const keep = async (change: Promise<void>, text: string) => {
    // Said anew even when it is the same sentence as before.
    setSaid(undefined);
    try {
      await change;
      say(text);
      return true;
    } catch {
      say(message('goal.notKept'), true);
      return false;
    }
  };
  return { said, say, keep };
}
