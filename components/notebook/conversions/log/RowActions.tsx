import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { rawOf } from '@/lib/domain/conversions/event/raw-of';
import { isReversal } from '@/lib/domain/conversions/kind';
import { mayDrop } from '@/lib/domain/conversions/queue/steps';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { systemClock } from '@/lib/platform/clock';
import css from './log.module.css';
import { recordText } from './record-text';
import type { RowProps } from './row-props';

/** What can be done with a conversion where it stands. */
export function RowActions({ row, profile, say, onEdit }: RowProps) {
  const [asked, setAsked] = useState(false);
  const { id, state, event, doubtful } = row;
  const again =
    state === 'held' || state === 'waiting' || state === 'rejected' || state === 'unknown';
  const sendAgain = async (knowing: boolean) => {
    setAsked(false);
    const answer = await send('sendConversion', { id, knowing });
    if (answer.ok) say(message('conversions.log.sent'));
    else say(message('conversions.log.failed'), true);
  };
  const drop = async () => {
    const answer = await send('dropConversion', { id });
    if (answer.ok) say(message('conversions.log.dropped'));
    else say(message('conversions.log.failed'), true);
  };
  const copy = () =>
    navigator.clipboard.writeText(recordText(row)).then(
      () => say(message('conversions.log.copied')),
      () => say(message('conversions.log.notCopied'), true),
    );
  const takeBack = () =>
    profile &&
    onEdit({
      ...rawOf({ ...event, at: systemClock() }, profile.mapping, 'cancellation'),
    });
  const word = state === 'held' ? 'conversions.log.sendNow' : 'conversions.log.again';
  return (
    <div className={css.actions}>
      {again && profile && (
        <Button
          aria-expanded={doubtful ? asked : undefined}
          onClick={() => (doubtful ? setAsked(!asked) : void sendAgain(false))}
        >
          {message(word)}
        </Button>
      )}
      {state === 'delivered' && profile && !isReversal(event.kind) && (
        <Button look="plain" onClick={takeBack}>
          {message('conversions.log.takeBack')}
        </Button>
      )}
      {state === 'rejected' && profile && (
        <Button look="plain" onClick={() => onEdit(rawOf(event, profile.mapping))}>
          {message('conversions.profile.edit')}
        </Button>
      )}
      <Button look="plain" onClick={() => void copy()}>
        {message('conversions.log.copy')}
      </Button>
      {mayDrop(row) && (
        <Button look="plain" onClick={() => void drop()}>
          {message('conversions.log.drop')}
        </Button>
      )}
      {asked && (
        <div className={css.sure}>
          <p>{message('conversions.log.againSure')}</p>
          <Button look="danger" onClick={() => void sendAgain(true)}>
            {message('conversions.log.againYes')}
          </Button>
        </div>
      )}
    </div>
  );
}
