import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { RoomSlug } from '@/lib/domain/identity';
import { message } from '@/lib/i18n/message';
import css from './own-rooms.module.css';
import { readRoomAddress } from './room-address';
import type { Answers } from './use-answers';

/** The ROOM that was typed, or what is wrong with it in words. */
function judge(typed: string, rooms: readonly RoomSlug[]): { room: RoomSlug } | { error: string } {
  const read = readRoomAddress(typed);
  if ('problem' in read) return { error: message(`options.room.error.${read.problem}`) };
  const known = rooms.includes(read.room);
  return known ? { error: message('options.room.error.known', [read.room]) } : read;
}

export function AddRoom({ rooms, answers }: { rooms: readonly RoomSlug[]; answers: Answers }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const judged = judge(typed, rooms);
    setError('error' in judged ? judged.error : '');
    if ('error' in judged) return field.current?.focus();
    if (await answers.answer(judged.room, true, 'options.room.added')) setTyped('');
  };

  return (
    <form className={css.add} noValidate onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{message('options.room.label')}</label>
      <div>
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? `${id}-example` : `${id}-error ${id}-example`}
          onChange={(event) => {
            setTyped(event.target.value);
            setError('');
          }}
        />
        <Button type="submit" disabled={answers.busy}>
          {message('options.room.add')}
        </Button>
      </div>
      {error !== '' && (
        <p id={`${id}-error`} className={css.error} role="alert">
          {error}
        </p>
      )}
      <p id={`${id}-example`} className={css.example}>
        {message('options.room.example')}
      </p>
    </form>
  );
}
