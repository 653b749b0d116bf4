import { useEffect, useState } from 'react';
import { message } from '@/lib/i18n/message';
import type { Undo } from '@/lib/stores/checklist-settings';

const UNDO_FOR = 10_000;

export interface Said {
  text: string;
  bad?: boolean;
  undo?: Undo | undefined;
}

/** What became of the last press in a part of the section. */
export interface Kept {
  said: Said | undefined;
  say: (text: string, bad?: boolean) => void;
  /** Says what was kept, or that it could not be; answers whether it was. */
  keep: (change: Promise<Undo>, text: string, way?: 'final' | 'undoable') => Promise<boolean>;
  takeBack: () => Promise<void>;
}

export function useKept(): Kept {
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    if (!said?.undo) return;
    const over = () => setSaid({ text: said.text });
    const timer = setTimeout(over, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const say = (text: string, bad = false) => setSaid({ text, bad });
  const keep: Kept['keep'] = async (change, text, way = 'final') => {
    // Said anew even when it is the same sentence as before.
    setSaid(undefined);
    try {
      const undo = await change;
      setSaid(way === 'undoable' ? { text, undo } : { text });
      return true;
    } catch {
      say(message('goal.notKept'), true);
      return false;
    }
  };
  const takeBack = async () => {
    const done = await said?.undo?.().catch(() => undefined);
    if (done === undefined) say(message('goal.notKept'), true);
    else say(message(done ? 'options.checklist.undone' : 'options.checklist.undoLate'), !done);
  };
  return { said, say, keep, takeBack };
}
