import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reachNow, shareSubjects, tagsNow, upcoming } from '@/lib/background/glimpses';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import type { PostId, RoomSlug } from '@/lib/domain/identity';
import { hiddenEventsItem, settingsItem } from '@/lib/storage/settings';
import { newDb } from '../../helpers/history';
import { speak } from '../../helpers/messages';
import { day, jst } from '../rank/support';

let db = newDb();
beforeEach(() => {
  fakeBrowser.reset();
  speak('ja');
  db = newDb();
});

const own = (kind: CampaignEvent['kind'], title: string, start: string, end: string) =>
  db.events.put({
    id: `${kind}-${start}` as EventId,
    kind,
    title,
    startsAt: jst(start),
    endsAt: jst(end),
    confidence: 'confirmed',
    source: '',
    origin: { from: 'user' },
  });

describe('what a click reaches now', () => {
  test('is a campaign until its end, or until the cart window closes', async () => {
    await own('marathon', 'マラソン', '2027-02-19 20:00', '2027-02-26 02:00');
    const at = (text: string) => reachNow(db, jst(text));
    expect(await at('2027-02-18 20:00')).toMatchObject([{ title: 'いちばの日' }]);
    expect((await at('2027-02-18 20:01'))[0]).toEqual({
      title: 'マラソン',
      from: jst('2027-02-19 20:00'),
      until: jst('2027-02-19 20:01'),
      toItsEnd: false,
    });
    expect((await at('2027-02-25 12:00'))[0]).toEqual({
      title: 'マラソン',
      from: undefined,
      until: jst('2027-02-26 02:00'),
      toItsEnd: true,
    });
    expect((await at('2027-02-26 02:00')).map(({ title }) => title)).toEqual([]);
  });

  test('is never an estimate', async () => {
    // The usual days of a marathon, of which nothing was announced.
    expect(await reachNow(db, jst('2027-02-22 12:00'))).toEqual([]);
    expect((await upcoming(db, jst('2027-02-22 12:00')))?.todo).not.toBe('share-now');
  });
});

describe('tags for a post written now', () => {
  const at = async (text: string) =>
    (await tagsNow(db, jst(text))).map(({ tag, name }) => `${tag} ${name}`);

  test('are those of the week, with what is sure first; an estimate says that it is one', async () => {
    expect(await at('2027-02-17 12:00')).toEqual([
      '#いちばの日 いちばの日',
      '#お買い物マラソン お買い物マラソン（推定）',
    ]);
    await own('marathon', 'マラソン', '2027-02-19 20:00', '2027-02-26 02:00');
    expect((await at('2027-02-17 12:00'))[0]).toBe('#お買い物マラソン マラソン');
  });

  test('leave out what the user does not want to see', async () => {
    await hiddenEventsItem.setValue(['regular-18:2027-02-18' as EventId]);
    expect(await at('2027-02-17 12:00')).toEqual(['#お買い物マラソン お買い物マラソン（推定）']);
  });
});

describe('what may have been shared', () => {
  const post = (id: string, postedOn: string) =>
    db.posts.put({ id: id as PostId, postedOn: day(postedOn), seenAt: 0 });
  const [LAST, EARLIER] = ['1700000000000002', '1700000000000001'];

  test('is the last own post, and before it what the page shows', async () => {
    await post(EARLIER, '2026-11-01');
    await post(LAST, '2026-11-02');
    expect(await shareSubjects(db, undefined)).toMatchObject([{ kind: 'last', postId: LAST }]);
    const item = await shareSubjects(db, 'https://item.rakuten.co.jp/utsuwa/mug/?scid=x');
    expect(item).toMatchObject([{ kind: 'here', itemKey: 'utsuwa:mug' }, { postId: LAST }]);
  });

  test('is a post of the own ROOM only, and each once', async () => {
    await post(LAST, '2026-11-02');
    const page = `https://room.rakuten.co.jp/room_mine/${LAST}`;
    expect(await shareSubjects(db, page)).toMatchObject([{ kind: 'last' }]);
    const settings = await settingsItem.getValue();
    await settingsItem.setValue({ ...settings, ownRooms: ['room_mine' as RoomSlug] });
    expect(await shareSubjects(db, page)).toMatchObject([{ kind: 'here', postId: LAST }]);
  });

  test('is nothing on another site, or without posts', async () => {
    expect(await shareSubjects(db, 'https://evil.example/utsuwa/mug/')).toEqual([]);
    expect(await shareSubjects(db, 'not an address')).toEqual([]);
  });
});
