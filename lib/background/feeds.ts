import { readFeed } from '../calendar/feed';
import '../calendar/ical-along';
import type { CampaignEvent, FeedId } from '../domain/events/event';
import { nextCheck } from '../domain/events/feed-times';
import {
  type FeedProblem,
  feedAddress,
  MAX_FEED_NAME,
  MAX_FEEDS,
  type Subscription,
} from '../domain/events/subscription';
import { cleanLine } from '../domain/events/text';
import { DAY } from '../domain/time-units';
import { newTurns } from '../domain/turns';
import { confidenceName } from '../i18n/event-words';
import type { FeedAnswer, Outcome } from '../messaging/protocol';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import { feedsItem } from '../storage/settings';
import { fetchLimited } from './limited-fetch';

export const FEED_ALARM = 'feeds';

/** Repeating entries are spelt out from a year ago to a year ahead. */
const SPAN = 366 * DAY;

export interface FeedParts {
  now: Clock;
  fetch: typeof fetch;
  newId: () => FeedId;
  /** The hosts the browser lets us ask, because the user said so. */
  hosts: { has: (url: URL) => Promise<boolean>; drop: (url: URL) => Promise<void> };
  timeout?: number;
}

type Checked = { events: CampaignEvent[] } | { problem: FeedProblem };

/** Calendars at addresses of the user's choice. A copy that is good stays until a better one comes. */
export class Feeds {
  private readonly parts: FeedParts;
  private readonly inTurn = newTurns();

  constructor(parts: FeedParts) {
    this.parts = parts;
  }

  /** The same address again is checked again. */
  subscribe({ url, name }: { url: string; name: string }): Promise<Outcome<FeedAnswer>> {
    return this.inTurn(async () => {
      const address = feedAddress(url.trim());
      if (!address) return refused('address');
      const feeds = await feedsItem.getValue();
      const known = feeds.find((feed) => feed.url === address.href);
      if (known) return this.check(known);
      if (feeds.length >= MAX_FEEDS) return refused('tooMany');
      const id = this.parts.newId();
      const checked = await this.read(id, address);
      if ('problem' in checked) return { ok: true, problem: checked.problem };
      const at = this.parts.now();
      const title = cleanLine(name).slice(0, MAX_FEED_NAME) || address.hostname;
      const times = { checkedAt: at, fetchedAt: at, failures: 0 };
      const feed = { id, name: title, url: address.href, on: true, ...times, ...checked };
      await feedsItem.setValue([...(await feedsItem.getValue()), feed]);
      await this.setAlarm();
      return { ok: true, id };
    });
  }

  unsubscribe(id: FeedId): Promise<Outcome> {
    return this.inTurn(async () => {
      const feeds = await feedsItem.getValue();
      const gone = feeds.find((feed) => feed.id === id);
      if (!gone) return { ok: true };
      const left = feeds.filter((feed) => feed !== gone);
      await feedsItem.setValue(left);
      await this.setAlarm();
      const address = new URL(gone.url);
      const shared = left.some(({ url }) => new URL(url).hostname === address.hostname);
      if (!shared) await this.parts.hosts.drop(address).catch(() => undefined);
      return { ok: true };
    });
  }

  /** On the user's own press, however lately it was checked. */
  refresh(id: FeedId): Promise<Outcome<FeedAnswer>> {
    return this.inTurn(async () => {
      const feed = (await feedsItem.getValue()).find((one) => one.id === id);
      return feed ? this.check(feed) : { ok: false, reason: 'unknown' };
    });
  }

  /** Checks what is due and sets the alarm; safe to call at any moment. */
  run(): Promise<void> {
    return this.inTurn(async () => {
      const now = this.parts.now();
      for (const feed of await feedsItem.getValue()) {
        if (feed.on && nextCheck(feed, now) <= now) await this.check(feed);
      }
      await this.setAlarm();
    });
  }

  private async check(feed: Subscription): Promise<Outcome<FeedAnswer>> {
    const address = feedAddress(feed.url);
    const checked: Checked = address
      ? await this.read(feed.id, address)
      : { problem: { kind: 'address' } };
    const at = this.parts.now();
    const { problem: _, ...before } = feed;
    const after: Subscription =
      'problem' in checked
        ? { ...before, checkedAt: at, failures: feed.failures + 1, problem: checked.problem }
        : { ...before, checkedAt: at, fetchedAt: at, failures: 0, events: checked.events };
    // It may have been unsubscribed from, or switched off, while the answer was awaited.
    const feeds = await feedsItem.getValue();
    await feedsItem.setValue(
      feeds.map((one) => (one.id === feed.id ? { ...after, on: one.on, name: one.name } : one)),
    );
    await this.setAlarm();
    return { ok: true, id: feed.id, ...('problem' in checked && { problem: checked.problem }) };
  }

  private async read(id: FeedId, address: URL): Promise<Checked> {
    const { hosts, fetch, timeout, now } = this.parts;
    if (!(await hosts.has(address))) return { problem: { kind: 'permission' } };
    const fetched = await fetchLimited(address, fetch, timeout);
    if (fetched.kind === 'status') return { problem: fetched };
    if (fetched.kind !== 'text') return { problem: { kind: fetched.kind } };
    const span = { from: now() - SPAN, to: now() + SPAN };
    const read = await readFeed(fetched.text, id, { span, mark: confidenceName('estimated') });
    if (read.kind === 'rows') return { problem: { kind: 'rows', rows: read.rows } };
    if (read.kind === 'problem') return { problem: { kind: 'file', problem: read.problem } };
    return { events: read.events };
  }

  private async setAlarm(): Promise<void> {
    const now = this.parts.now();
    const on = (await feedsItem.getValue()).filter((feed) => feed.on);
    const times = on.map((feed) => nextCheck(feed, now));
    if (times.length > 0) await setAlarm(FEED_ALARM, Math.min(...times));
  }
}

const refused = (kind: 'address' | 'tooMany'): Outcome<FeedAnswer> => ({
  ok: true,
  problem: { kind },
});
