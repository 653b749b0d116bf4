import { isDay } from '../days';
import { fieldsOf } from '../rank/checked';
import { DAY, type Instant } from '../time-units';
import {
  type CampaignEvent,
  CONFIDENCES,
  EVENT_KINDS,
  type EventId,
  type FeedId,
  type Origin,
} from './event';
import { type EventProblem, instant, line, oneOf, optionalLine, Unsound } from './parse-fields';
import { hasMarkup } from './text';

export const MAX_TITLE = 100;
export const MAX_SOURCE = 300;
const MAX_PAGE = 500;
const MAX_TAG = 60;
/** The longest campaign seen lasts 15 days. */
const MAX_LENGTH = 60 * DAY;

const FIRST = Date.parse('2010-01-01T00:00:00+09:00');
const BEYOND = Date.parse('2101-01-01T00:00:00+09:00');

export type { EventProblem };

export type ParsedEvent =
  | { kind: 'event'; event: CampaignEvent }
  | { kind: 'problem'; problem: EventProblem };

/** An event from stored, typed or imported data. Instants are epoch milliseconds or ISO texts. */
export function parseEvent(data: unknown): ParsedEvent {
  try {
    return { kind: 'event', event: soundEvent(data) };
  } catch (error) {
    if (error instanceof Unsound) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}

function soundEvent(data: unknown): CampaignEvent {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Unsound('form');
  const row = fieldsOf(data);
  const period = periodOf(row);
  const entryOpensAt = entryOpensOf(row.entryOpensAt, period.endsAt);
  const sourceDate = sourceDateOf(row.sourceDate);
  const entryPage = optionalLine(row.entryPage, MAX_PAGE, 'entryPage');
  const hashtag = hashtagOf(row.hashtag);
  return {
    id: idOf(row.id),
    kind: oneOf(EVENT_KINDS, row.kind, 'kind'),
    title: titleOf(row.title),
    ...period,
    ...(entryOpensAt !== undefined && { entryOpensAt }),
    confidence: oneOf(CONFIDENCES, row.confidence, 'confidence'),
    source: optionalLine(row.source, MAX_SOURCE, 'source') ?? '',
    ...(sourceDate !== undefined && { sourceDate }),
    ...(entryPage !== undefined && { entryPage }),
    ...(hashtag !== undefined && { hashtag }),
    origin: originOf(row.origin),
  };
}

function periodOf({ startsAt: start, endsAt: end }: Record<string, unknown>) {
  const startsAt = instant(start, 'start');
  const endsAt = instant(end, 'end');
  if (endsAt <= startsAt) throw new Unsound('order');
  if (startsAt < FIRST || endsAt > BEYOND) throw new Unsound('years');
  if (endsAt - startsAt > MAX_LENGTH) throw new Unsound('length');
  return { startsAt, endsAt };
}

function entryOpensOf(value: unknown, endsAt: Instant): Instant | undefined {
  if (value === undefined) return undefined;
  const at = instant(value, 'entryOpens');
  if (at >= endsAt || at < endsAt - MAX_LENGTH - MAX_LENGTH) throw new Unsound('entryOpens');
  return at;
}

function titleOf(value: unknown): string {
  const title = line(value, 'title');
  if (title === '') throw new Unsound('title');
  if (title.length > MAX_TITLE) throw new Unsound('titleLength');
  if (hasMarkup(title)) throw new Unsound('markup');
  return title;
}

function hashtagOf(value: unknown): string | undefined {
  const text = optionalLine(value, MAX_TAG, 'hashtag');
  if (text === undefined) return undefined;
  const name = text.replace(/^[#＃]/, '');
  if (name === '' || /[\s#＃<>]/.test(name)) throw new Unsound('hashtag');
  return `#${name}`;
}

function sourceDateOf(value: unknown) {
  if (value === undefined || isDay(value)) return value;
  throw new Unsound('source');
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);

function idOf(value: unknown): EventId {
  if (!isId(value)) throw new Unsound('id');
  return value as EventId;
}

/** An id from the outside world. */
export const eventIdOf = (value: unknown): EventId | undefined =>
  isId(value) ? (value as EventId) : undefined;
export const feedIdOf = (value: unknown): FeedId | undefined =>
  isId(value) ? (value as FeedId) : undefined;

function originOf(value: unknown): Origin {
  const { from, feed } = fieldsOf(value);
  const known = oneOf(['shipped', 'user', 'feed', 'computed'] as const, from, 'origin');
  if (known !== 'feed') return { from: known };
  const id = feedIdOf(feed);
  if (id === undefined) throw new Unsound('origin');
  return { from: known, feed: id };
}
