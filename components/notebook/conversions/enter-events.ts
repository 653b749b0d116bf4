import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import type { Profile } from '@/lib/domain/conversions/profile';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';

/** Few enough for one message, also of long orders. */
const AT_ONCE = 50;

export type EnteredEvents = { ok: true; added: number; duplicates: number } | { ok: false };

/** Puts events into the queue, a part at a time; what is there already is only counted. */
export async function enterEvents(
  { id }: Profile,
  events: readonly RawEvent[],
): Promise<EnteredEvents> {
  let [added, duplicates] = [0, 0];
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const part = events.slice(from, from + AT_ONCE);
    const answer = await send('enterConversions', {
      profile: id,
      events: part.map((event) => ({ ...event, lines: [...event.lines] })),
    });
    if (!answer.ok) return { ok: false };
    const twice = answer.results.filter((result) => result === 'duplicate').length;
    duplicates += twice;
    added += part.length - twice;
  }
  return { ok: true, added, duplicates };
}

/** What became of it, in a sentence or two. */
export function enteredWords(entered: EnteredEvents): string {
  if (!entered.ok) return message('conversions.log.failed');
  const { added, duplicates } = entered;
  return [
    ...(added > 0 ? [message('conversions.page.added', [`${added}`])] : []),
    ...(duplicates > 0 ? [message('conversions.page.duplicates', [`${duplicates}`])] : []),
  ].join(' ');
}
