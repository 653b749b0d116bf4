import { useState } from 'react';
import type { RoomSlug } from '@/lib/domain/identity';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';

type Done = 'options.room.added' | 'options.room.removed' | 'options.room.declined';

export interface Answers {
  /** Earlier clicks are being re-judged, which takes a while with a long history. */
  busy: boolean;
  said: { text: string; bad: boolean } | undefined;
  answer: (room: RoomSlug, own: boolean, done: Done) => Promise<boolean>;
}

/** Tells the background which ROOM is the user's own and which is not. */
export function useAnswers(): Answers {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Answers['said']>();
  const answer = async (room: RoomSlug, own: boolean, done: Done) => {
    setBusy(true);
    setSaid(undefined);
    const { ok } = await send('answerOwnRoom', { room, own });
    const text = ok ? message(done, [room]) : message('options.failed');
    setSaid({ text, bad: !ok });
    setBusy(false);
    return ok;
  };
  return { busy, said, answer };
}
