import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_OWN_EVENTS } from '@/lib/domain/events/edits';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import { DAY } from '@/lib/domain/time-units';
import { calendarParts, sharesIn } from '@/lib/storage/queries/events';
import { hiddenEventsItem, shareChannelItem } from '@/lib/storage/settings';
import { uuid } from '../../helpers/builders';
import { deliver, newWorker, OWN_PAGE, post, ROOM_PAGE } from '../../helpers/worker';

let worker = newWorker();
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
});

const id = (text: string) => text as EventId;
const own = (name: string, more: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id: id(name),
  kind: 'other',
  title: name,
  startsAt: worker.clock.at,
  endsAt: worker.clock.at + DAY,
  confidence: 'confirmed',
  source: '',
  origin: { from: 'user' },
  ...more,
});

const NONE = { put: [], remove: [], hide: [], show: [] };
const change = (changes: object) =>
  deliver('changeEvents', { ...NONE, ...changes }, OWN_PAGE) as Promise<object>;
const titles = async () => (await calendarParts(worker.db)).own.map(({ title }) => title);

describe('own events', () => {
  test('are put and removed in one go, twice without harm', async () => {
    await change({ put: [own('a'), own('b')] });
    const move = { put: [own('c')], remove: [id('a')] };
    expect(await change(move)).toEqual({ ok: true });
    expect(await change(move)).toEqual({ ok: true });
    expect(await titles()).toEqual(['b', 'c']);
  });

  test.each([
    ['markup', { title: '<script>alert(1)</script>' }],
    ['an end before the start', { endsAt: 0 }],
    ['a claim to be shipped', { origin: { from: 'shipped' } }],
  ])('with %s change nothing, also for the good one beside it', async (_, more) => {
    const bad = own('bad', more as Partial<CampaignEvent>);
    expect(await change({ put: [own('good'), bad] })).toMatchObject({ reason: 'malformed' });
    expect(await titles()).toEqual([]);
  });

  test('are at most so many; one too many changes nothing', async () => {
    const many = Array.from({ length: MAX_OWN_EVENTS }, (_, index) => own(`e${index}`));
    expect(await change({ put: many })).toEqual({ ok: true });
    expect(await change({ put: [own('more')] })).toEqual({ ok: false, reason: 'too-large' });
    expect(await worker.db.events.count()).toBe(MAX_OWN_EVENTS);
    expect(await change({ put: [own('more')], remove: [id('e0')] })).toEqual({ ok: true });
  });

  test('are changed by our own pages only', async () => {
    const answer = await deliver('changeEvents', { ...NONE, put: [own('a')] }, ROOM_PAGE);
    expect(answer).toEqual({ ok: false, reason: 'sender' });
  });
});

test('events are hidden and shown again, each once', async () => {
  await Promise.all([change({ hide: [id('x'), id('y')] }), change({ hide: [id('x')] })]);
  expect([...(await hiddenEventsItem.getValue())].sort()).toEqual(['x', 'y']);
  await change({ show: [id('x')] });
  expect(await hiddenEventsItem.getValue()).toEqual(['y']);
});

describe('a share', () => {
  const share = (more: object = {}) => ({
    id: uuid(1),
    at: worker.clock.at,
    channel: 'Instagram',
    postId: '1700123456789012',
    ...more,
  });
  const all = () => sharesIn(worker.db, 0, Number.MAX_SAFE_INTEGER);

  test('is noted from a page, once however often it is sent, and its channel is remembered', async () => {
    await post('noteShare', share(), ROOM_PAGE);
    expect(await post('noteShare', share(), ROOM_PAGE)).toEqual({ ok: true });
    expect(await all()).toEqual([share()]);
    expect(await shareChannelItem.getValue()).toBe('Instagram');
  });

  test('is forgotten again', async () => {
    await post('noteShare', share());
    expect(await post('forgetShare', { id: uuid(1) })).toEqual({ ok: true });
    expect(await all()).toEqual([]);
  });

  test('may have been made long ago, and not in the future', async () => {
    expect(await post('noteShare', share({ at: worker.clock.at - 40 * DAY }))).toEqual({
      ok: true,
    });
    const later = share({ id: uuid(2), at: worker.clock.at + DAY });
    expect(await post('noteShare', later)).toEqual({ ok: false, reason: 'time' });
    expect(await all()).toHaveLength(1);
  });

  test.each([
    { channel: '' },
    { channel: ' \u202e ' },
    { channel: 'x'.repeat(41) },
    { itemKey: 'javascript:alert(1)' },
    { postId: 'local-nothing' },
    { id: 'not-a-uuid' },
  ])('with %j is refused', async (more) => {
    expect(await deliver('noteShare', share(more), ROOM_PAGE)).toEqual({
      ok: false,
      reason: 'malformed',
    });
    expect(await all()).toEqual([]);
  });
});
