import type { CampaignEvent, EventId } from './event';
import { type EventProblem, parseEvent } from './parse';

export const MAX_OWN_EVENTS = 2_000;

/** What the user made of the calendar. Shipped events, feeds and estimates are never changed. */
export interface EventBook {
  own: readonly CampaignEvent[];
  hidden: readonly EventId[];
}

export type EditProblem = 'taken' | 'tooMany' | 'missing';

/** `undo` is the book as it was before. */
export type Edited =
  | { kind: 'edited'; book: EventBook; undo: EventBook }
  | { kind: 'problem'; problem: EventProblem | EditProblem };

/** What the user types of an event; who says so is added. */
export type TypedEvent = Omit<CampaignEvent, 'id' | 'origin'>;

const edited = (undo: EventBook, change: Partial<EventBook>): Edited => ({
  kind: 'edited',
  book: { ...undo, ...change },
  undo,
});

/** `id` is a fresh one. */
export function added(book: EventBook, id: string, typed: TypedEvent): Edited {
  const parsed = parseEvent({ ...typed, id, origin: { from: 'user' } });
  if (parsed.kind === 'problem') return parsed;
  if (book.own.some((own) => own.id === parsed.event.id)) {
    return { kind: 'problem', problem: 'taken' };
  }
  if (book.own.length >= MAX_OWN_EVENTS) return { kind: 'problem', problem: 'tooMany' };
  return edited(book, { own: [...book.own, parsed.event] });
}

/** An own event is changed in place; any other is hidden behind an own one with the fresh id. */
export function changed(
  book: EventBook,
  event: CampaignEvent,
  typed: TypedEvent,
  id: string,
): Edited {
  if (event.origin.from !== 'user') {
    const copy = added(book, id, typed);
    return copy.kind === 'problem' ? copy : edited(book, hiding(copy.book, event.id));
  }
  const parsed = parseEvent({ ...typed, id: event.id, origin: event.origin });
  if (parsed.kind === 'problem') return parsed;
  if (!has(book, event.id)) return { kind: 'problem', problem: 'missing' };
  const own = book.own.map((one) => (one.id === event.id ? parsed.event : one));
  return edited(book, { own });
}

export function duplicated(book: EventBook, event: CampaignEvent, id: string): Edited {
  const { id: _, origin: __, ...typed } = event;
  return added(book, id, typed);
}

/** An own event is gone; any other is hidden. */
export function removed(book: EventBook, event: CampaignEvent): Edited {
  if (event.origin.from !== 'user') return edited(book, hiding(book, event.id));
  if (!has(book, event.id)) return { kind: 'problem', problem: 'missing' };
  return edited(book, { own: book.own.filter(({ id }) => id !== event.id) });
}

export const shownAgain = (book: EventBook, id: EventId): Edited =>
  edited(book, { hidden: book.hidden.filter((one) => one !== id) });

const has = ({ own }: EventBook, id: EventId): boolean => own.some((one) => one.id === id);

const hiding = (book: EventBook, id: EventId): EventBook => ({
  ...book,
  hidden: [...book.hidden.filter((one) => one !== id), id],
});
