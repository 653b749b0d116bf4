import { HOUR, MINUTE, SECOND } from '@/lib/domain/time';
import type { MessageData, MessageName } from '@/lib/messaging/protocol';
import { randomOf } from '../../fixtures/photos/random';
import { NOW } from '../builders';
import type { TestSender } from '../worker';
import { SCENES } from './scenes';

type Said<K extends MessageName = MessageName> = K extends MessageName
  ? [name: K, data: MessageData<K>]
  : never;

/** One thing that happens in the browser, as the background gets to know of it. */
export type Entry = { at: number } & (
  | { do: 'send'; from: TestSender; messages: readonly Said[] }
  /** A press of a link: the page leaves a slip, says it once and is gone. */
  | { do: 'leave'; from: TestSender; click: MessageData<'recordRoomClick'> }
  /** The user says something of a click that the panel shows. */
  | { do: 'bought' | 'forget'; from: TestSender; sighting: string }
  /** Nothing but time passes; alarms that are due ring. */
  | { do: 'tick' }
);

/** When the day begins and where it ends: over midnight in Japan. */
export const MORNING = NOW - 20 * HOUR;

/**
 * A day of use, the same for the same seed: scenes one after the other, minutes apart, with every
 * message that content scripts and our own pages send, in bursts as real pages do.
 */
export function recordedDay(seed: number, scenes: number, kinds: typeof SCENES = SCENES): Entry[] {
  const random = randomOf(seed);
  const entries: Entry[] = [];
  let at = MORNING;
  const gap = (20 * HOUR) / scenes;
  for (let count = 0; count < scenes; count++) {
    const scene = random.pick(kinds);
    entries.push(...scene({ at, random, count }));
    const last = entries.at(-1)?.at ?? at;
    at = Math.max(last + 20 * SECOND, Math.round(at + gap));
    if (count % 5 === 0) entries.push({ at: at - 10 * SECOND, do: 'tick' });
  }
  entries.push({ at: at + MINUTE, do: 'tick' });
  return entries;
}

/** A copy with each of its plain values, however deep, as the function makes it. */
export function asPlain(entry: Entry, change: (value: unknown) => unknown): Entry {
  return JSON.parse(JSON.stringify(entry), (_, value: unknown) => change(value));
}
