import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FEED_ALARM, Feeds } from '@/lib/background/feeds';
import type { FeedId } from '@/lib/domain/events/event';
import { nextCheck } from '@/lib/domain/events/feed-times';
import { MAX_FEEDS } from '@/lib/domain/events/subscription';
import { DAY } from '@/lib/domain/time-units';
import { feedProblemSentence } from '@/lib/i18n/event-words';
import { feedsItem } from '@/lib/storage/settings';
import { startFeedServer } from '../../helpers/feed-server';
import { speak } from '../../helpers/messages';
import { jst } from '../rank/support';

const URL_OF = 'https://calendar.example/feed.ics';
let server: Awaited<ReturnType<typeof startFeedServer>>;
let [now, may] = [0, true];
const dropped = vi.fn(async (_: URL) => undefined);

/** A worker that starts anew each time. */
const feeds = () =>
  new Feeds({
    now: () => now,
    fetch: server.fetch,
    newId: () => crypto.randomUUID() as string as FeedId,
    hosts: { has: async () => may, drop: dropped },
    timeout: 500,
  });

const entry = (uid: string, title: string, day = '20261204') =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:${day}T110000Z\r\n` +
  `DTEND:${day.slice(0, 6)}10T170000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
const ics = (...entries: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//JA\r\n${entries.join('')}END:VCALENDAR\r\n`;
const GOOD = ics(entry('a', '楽天スーパーSALE'));

const subscribe = (url = URL_OF) => feeds().subscribe({ url, name: 'みんなの予定' });
const stored = async () => (await feedsItem.getValue())[0];
const titles = async () => (await stored())?.events.map(({ title }) => title);

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  fakeBrowser.reset();
  speak('ja');
  await feedsItem.setValue([]);
  server.asked.length = 0;
  server.sends(GOOD);
  dropped.mockClear();
  now = jst('2026-11-20 12:00');
  may = true;
});

describe('subscribing', () => {
  test('keeps the events and looks again a day later, not before', async () => {
    expect(await subscribe()).toMatchObject({ ok: true, id: expect.any(String) });
    expect(await stored()).toMatchObject({
      name: 'みんなの予定',
      url: URL_OF,
      fetchedAt: now,
      failures: 0,
      events: [{ title: '楽天スーパーSALE', kind: 'super-sale', origin: { from: 'feed' } }],
    });
    expect((await fakeBrowser.alarms.get(FEED_ALARM))?.scheduledTime).toBe(now + DAY);
    now += DAY - 1;
    await feeds().run();
    expect(server.asked).toHaveLength(1);
    now += 1;
    await feeds().run();
    expect(server.asked).toHaveLength(2);
  });

  test('sends no cookie and no referrer', async () => {
    await subscribe();
    expect(server.asked[0]?.headers).not.toHaveProperty('cookie');
    expect(server.asked[0]?.headers).not.toHaveProperty('referer');
  });

  test('to the same address twice is one subscription', async () => {
    await subscribe();
    await subscribe();
    expect(await feedsItem.getValue()).toHaveLength(1);
  });

  test('is possible to so many', async () => {
    for (let index = 0; index < MAX_FEEDS; index++) await subscribe(`${URL_OF}?${index}`);
    expect(await subscribe()).toEqual({ ok: true, problem: { kind: 'tooMany' } });
    expect(await feedsItem.getValue()).toHaveLength(MAX_FEEDS);
  });

  test.each([
    'http://calendar.example/feed.ics',
    'https://me:secret@calendar.example/feed.ics',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'calendar',
  ])('to %s is refused unasked', async (url) => {
    expect(await subscribe(url)).toEqual({ ok: true, problem: { kind: 'address' } });
    expect(server.asked).toEqual([]);
  });

  test('without the permission asks nobody', async () => {
    may = false;
    expect(await subscribe()).toEqual({ ok: true, problem: { kind: 'permission' } });
    expect(server.asked).toEqual([]);
  });
});

const endless = ics(entry('a', 'x')).slice(0, 60);
const many = (count: number) =>
  ics(...Array.from({ length: count }, (_, index) => entry(`e${index}`, 'x')));

const HUNDRED_THOUSAND = Buffer.from(many(100_000));

describe.each([
  ['404', () => server.sends('no', 404), 'サーバーが404を返しました。'],
  ['a page', () => server.sends('<!doctype html><p>hello'), 'JSONでもカレンダー'],
  ['10 MB', () => server.sends('x'.repeat(10_000_000)), '1MBを超えている'],
  [
    '100,000 events',
    () => server.answers((response) => response.end(HUNDRED_THOUSAND)),
    '1MBを超えている',
  ],
  ['3,000 small events', () => server.sends(JSON.stringify(jsonEvents(3_000))), '2,000'],
  [
    'a script in a title',
    () => server.sends(ics(entry('a', '<script>alert(1)</script>'))),
    '1行目',
  ],
  ['the year 9999', () => server.sends(ics(entry('a', 'x', '99991204'))), '1行目'],
  [
    'another host',
    () => server.answers((response) => response.writeHead(302, { location: '/b' }).end()),
    '転送',
  ],
  ['nothing at all', () => server.answers(() => undefined), '返事がありません'],
  ['a broken line', () => server.answers((response) => response.destroy()), 'つながりません'],
  [
    'an endless stream',
    () =>
      server.answers((response) => {
        const write = () => {
          while (response.write(endless.repeat(500)));
        };
        response.on('drain', write);
        write();
      }),
    '1MBを超えている',
  ],
  [
    'a stream that never goes on',
    () => server.answers((response) => void response.write(GOOD.slice(0, 40))),
    '返事がありません',
  ],
])('an address that sends %s', (_, begin, words) => {
  test('is not subscribed to, and says why', async () => {
    begin();
    const answer = await subscribe();
    const problem = answer.ok ? answer.problem : undefined;
    expect(problem && feedProblemSentence(problem)).toContain(words);
    expect(await feedsItem.getValue()).toEqual([]);
  });

  test('keeps its last good copy, with the reason', async () => {
    await subscribe();
    begin();
    now += DAY;
    await feeds().run();
    expect(await titles()).toEqual(['楽天スーパーSALE']);
    expect(await stored()).toMatchObject({ fetchedAt: now - DAY, checkedAt: now, failures: 1 });
    const problem = (await stored())?.problem;
    expect(problem && feedProblemSentence(problem)).toContain(words);
  });
});

/** Small enough that only their number is wrong. */
function jsonEvents(count: number) {
  const events = Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
  return { format: 'room-techo-events', version: 1, events };
}

test('failures are followed by longer pauses, and a good answer ends them', async () => {
  await subscribe();
  server.sends('no', 500);
  const pauses: number[] = [];
  for (let round = 0; round < 5; round++) {
    const feed = await stored();
    const next = feed ? nextCheck(feed, now) : now;
    pauses.push((next - now) / DAY);
    now = next;
    await feeds().run();
  }
  expect(pauses).toEqual([1, 1, 2, 4, 7]);
  server.sends(ics(entry('b', 'お買い物マラソン')));
  await feeds().refresh((await stored())?.id as FeedId);
  expect(await stored()).toMatchObject({ failures: 0, fetchedAt: now });
  expect(await stored()).not.toHaveProperty('problem');
  expect(await titles()).toEqual(['お買い物マラソン']);
});

test('a clock that was set back does not stop it', async () => {
  await subscribe();
  now -= 30 * DAY;
  await feeds().run();
  expect(server.asked).toHaveLength(2);
});

test('one that is switched off is not asked', async () => {
  await subscribe();
  await feedsItem.setValue((await feedsItem.getValue()).map((feed) => ({ ...feed, on: false })));
  now += 9 * DAY;
  await feeds().run();
  expect(server.asked).toHaveLength(1);
});

test('unsubscribing gives the host back, unless another calendar is on it', async () => {
  await subscribe(`${URL_OF}?1`);
  await subscribe(`${URL_OF}?2`);
  const [one, two] = await feedsItem.getValue();
  await feeds().unsubscribe(one?.id as FeedId);
  expect(dropped).not.toHaveBeenCalled();
  await feeds().unsubscribe(two?.id as FeedId);
  await feeds().unsubscribe(two?.id as FeedId);
  expect(dropped.mock.calls.map(([url]) => url.hostname)).toEqual(['calendar.example']);
  expect(await feedsItem.getValue()).toEqual([]);
});
