import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { ShareSubject } from '@/lib/messaging/protocol';
import { systemClock } from '@/lib/platform/clock';
import { channels } from './channels';
import css from './share.module.css';

interface Props {
  subject: Pick<ShareSubject, 'postId' | 'itemKey'>;
  /** Where the last share was noted. */
  channel: string;
  /** What is shared, for those who hear the button alone. */
  name: string;
}

type Noted = { id: string; at: number; channel: string } | 'failed' | undefined;

/** One press notes a share made just now; one more takes it back. */
export function NoteShare({ subject, channel: remembered, name }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [noted, setNoted] = useState<Noted>();
  const id = useId();
  const offered = channels(remembered);
  const channel = chosen ?? (remembered || (offered[0] ?? ''));
  const note = async () => {
    const share = { id: crypto.randomUUID(), at: systemClock(), channel };
    const { postId, itemKey } = subject;
    const answer = await send('noteShare', {
      ...share,
      ...(postId && { postId }),
      ...(itemKey && { itemKey }),
    });
    setNoted(answer.ok ? share : 'failed');
  };
  const undo = async (share: { id: string }) => {
    const answer = await send('forgetShare', { id: share.id });
    if (answer.ok) setNoted(undefined);
  };
  return (
    <div className={css.share}>
      <label className={css.label} htmlFor={id}>
        {message('share.where')}
      </label>
      <select id={id} value={channel} onChange={({ target }) => setChosen(target.value)}>
        {offered.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <Button aria-label={message('share.noteName', [name])} onClick={() => void note()}>
        {message('share.note')}
      </Button>
      <p className={css.said} role="status">
        {noted === 'failed' && message('share.failed')}
        {typeof noted === 'object' && (
          <>
            {message('share.noted', [noted.channel, hourMinute(noted.at)])}
            <Button look="plain" onClick={() => void undo(noted)}>
              {message('share.undo')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
