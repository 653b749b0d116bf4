import { type Judgement, NOT_JUDGED } from '../result';
import { type Draft, type EarlierPost, type EventTag, spansOf } from './draft';
import { foldedOf } from './folded';
import type { Hashtag } from './hashtags';

export interface SeasonalData {
  /** Running or near. */
  events: readonly EventTag[];
  /** Those whose tag is in the text. */
  tagged: readonly EventTag[];
}

const nameOf = (tag: string): string => foldedOf(tag).trim().replace(/^#/, '');

/** A post is linked to an event by its tag; while none is near there is nothing to link it to. */
export function judgeSeasonal({ hashtags, context }: Draft): Judgement<SeasonalData, 'noCalendar'> {
  const { events } = context;
  if (!events) return { state: 'unknown', reason: 'noCalendar', spans: [], data: null };
  const [first] = events;
  if (!first) return NOT_JUDGED;
  const has = (event: EventTag, { name }: Hashtag) => name === nameOf(event.tag);
  const tagged = events.filter((event) => hashtags.some((hashtag) => has(event, hashtag)));
  const data = { events, tagged };
  const shown = hashtags.filter((hashtag) => tagged.some((event) => has(event, hashtag)));
  if (shown.length > 0) return { state: 'ok', spans: spansOf(shown), data };
  const text = `#${first.tag.trim().replace(/^[#＃]/, '')}`;
  return { state: 'fail', spans: [], data, suggestion: { kind: 'insert', text } };
}

export interface DuplicateData {
  count: number;
  latest: EarlierPost | undefined;
}

/** ROOM refuses the same item twice: 「すでにコレ！している商品です」, HTTP 400「重複操作」. */
export function judgeDuplicate({ context }: Draft): Judgement<DuplicateData, 'noHistory'> {
  const { earlier } = context;
  if (!earlier) return { state: 'unknown', reason: 'noHistory', spans: [], data: null };
  const latest = earlier.reduce<EarlierPost | undefined>(
    (newest, post) => (newest && newest.at >= post.at ? newest : post),
    undefined,
  );
  const data = { count: earlier.length, latest };
  return { state: latest ? 'fail' : 'ok', spans: [], data };
}
