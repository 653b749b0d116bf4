import { shiftDay } from '@/lib/domain/days';
import type { TypedEvent } from '@/lib/domain/events/edits';
import {
  type CampaignEvent,
  type Confidence,
  type EventId,
  type EventKind,
  lastMinute,
} from '@/lib/domain/events/event';
import { instantOf, jstIso } from '@/lib/domain/events/instant-text';
import { type EventProblem, parseEvent } from '@/lib/domain/events/parse';
import type { JstDay } from '@/lib/domain/time';
import type { Instant } from '@/lib/domain/time-units';

/** The form's fields as texts; times as `datetime-local` has them, in Japan. */
export interface EventTexts {
  title: string;
  kind: EventKind;
  start: string;
  /** The last minute, as announced: 01:59. */
  last: string;
  confidence: Confidence;
  entryOpens: string;
  entryPage: string;
  hashtag: string;
  source: string;
}

export type Field = keyof EventTexts;

/** `2026-12-04T20:00`, the time in Japan. */
export const localText = (at: Instant): string => jstIso(at).slice(0, 16);

/** Rakuten's usual hours: 20:00 until 01:59 of the last day. */
export const textsOnDay = (day: JstDay): EventTexts => ({
  title: '',
  kind: 'other',
  start: `${day}T20:00`,
  last: `${shiftDay(day, 1)}T01:59`,
  confidence: 'confirmed',
  entryOpens: '',
  entryPage: '',
  hashtag: '',
  source: '',
});

export const textsOf = (event: CampaignEvent): EventTexts => ({
  title: event.title,
  kind: event.kind,
  start: localText(event.startsAt),
  last: localText(lastMinute(event)),
  confidence: event.confidence,
  entryOpens: event.entryOpensAt === undefined ? '' : localText(event.entryOpensAt),
  entryPage: event.entryPage ?? '',
  hashtag: event.hashtag ?? '',
  source: event.source,
});

export type Typed =
  | { kind: 'event'; event: CampaignEvent }
  | { kind: 'problem'; problem: EventProblem; field: Field };

/** Which field a problem is about. */
const FIELDS: Partial<Record<EventProblem, Field>> = {
  kind: 'kind',
  start: 'start',
  years: 'start',
  end: 'last',
  order: 'last',
  length: 'last',
  entryOpens: 'entryOpens',
  confidence: 'confidence',
  source: 'source',
  entryPage: 'entryPage',
  hashtag: 'hashtag',
};

/** `before` is what is changed: what the form does not ask for stays. */
export function typedEvent(texts: EventTexts, id: EventId, before?: CampaignEvent): Typed {
  const last = instantOf(texts.last);
  const typed: Partial<Record<keyof TypedEvent, unknown>> = {
    title: texts.title,
    kind: texts.kind,
    startsAt: texts.start,
    endsAt: last === undefined ? texts.last : last + 60_000,
    confidence: texts.confidence,
    source: texts.source,
    ...(before?.sourceDate && before.source === texts.source && { sourceDate: before.sourceDate }),
    ...(texts.entryOpens && { entryOpensAt: texts.entryOpens }),
    ...(texts.entryPage && { entryPage: texts.entryPage }),
    ...(texts.hashtag && { hashtag: texts.hashtag }),
  };
  const parsed = parseEvent({ ...typed, id, origin: { from: 'user' } });
  if (parsed.kind === 'event') return parsed;
  return { ...parsed, field: FIELDS[parsed.problem] ?? 'title' };
}
