import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import css from './shares.module.css';

/** A channel in the user's own word. */
export function OtherChannel({ onNote }: { onNote: (channel: string) => void }) {
  const [channel, setChannel] = useState('');
  const note = (event: FormEvent) => {
    event.preventDefault();
    const word = channel.trim();
    if (word === '') return;
    onNote(word);
    setChannel('');
  };
  return (
    <form className={css.other} onSubmit={note}>
      <input
        aria-label={message('events.shares.other')}
        placeholder={message('events.shares.other')}
        value={channel}
        maxLength={40}
        autoComplete="off"
        onChange={({ target }) => setChannel(target.value)}
      />
      <Button type="submit" disabled={channel.trim() === ''}>
        {message('events.shares.noteOther')}
      </Button>
    </form>
  );
}
