import type { Brand } from '../brand';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';

export type EventId = Brand<string, 'EventId'>;
export type FeedId = Brand<string, 'FeedId'>;

/** 大感謝祭 is `thanks`, 初売り `new-year`, 勝ったら倍 `win`. */
export const EVENT_KINDS = [
  'super-sale',
  'marathon',
  'black-friday',
  'thanks',
  'new-year',
  'win',
  'regular-1',
  'regular-18',
  'regular-5-0',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** An estimate is never shown as a fact (DESIGN 1.3): every view of an event carries the event. */
export const CONFIDENCES = ['confirmed', 'estimated'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who says so; `computed` are the regular days and our own estimates. */
export type Origin =
  | { from: 'shipped' }
  | { from: 'user' }
  | { from: 'feed'; feed: FeedId }
  | { from: 'computed' };

/** One campaign. */
export interface CampaignEvent {
  id: EventId;
  kind: EventKind;
  title: string;
  startsAt: Instant;
  /** The first instant outside: an announced end of 01:59 is 02:00:00.000. */
  endsAt: Instant;
  entryOpensAt?: Instant | undefined;
  confidence: Confidence;
  /** Where it was announced, as a person would look it up; empty when the user did not say. */
  source: string;
  /** When that source was published or seen. */
  sourceDate?: JstDay | undefined;
  /** As given; `entryPageOf` tells whether it may become a link. */
  entryPage?: string | undefined;
  /** With its sign. */
  hashtag?: string | undefined;
  origin: Origin;
}

/** A span of time; the end is outside. */
export interface Period {
  startsAt: Instant;
  endsAt: Instant;
}

export const overlaps = (a: Period, b: Period): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

export const isRunning = ({ startsAt, endsAt }: Period, at: Instant): boolean =>
  startsAt <= at && at < endsAt;

/** The last minute that counts, which is how Rakuten announces an end: 01:59. */
export const lastMinute = ({ endsAt }: Period): Instant => endsAt - 60_000;

/** By start, then end, then id: the same on every machine. */
export const byStart = (a: CampaignEvent, b: CampaignEvent): number =>
  a.startsAt - b.startsAt || a.endsAt - b.endsAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
