import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_MESSAGE, maySend } from '@/lib/messaging/server';
import { HistoryDb } from '@/lib/storage/db';
import { MIGRATIONS, NEWEST } from '@/lib/storage/migrations';
import { dump, NOTHING, newName } from '../../helpers/history';
import { landing, roomClick } from '../../helpers/sightings';
import { deliver, ITEM_PAGE, newWorker, OWN_PAGE, ROOM_PAGE } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const refused = (reason: string) => ({ ok: false, reason });

/** What the diagnostics say of refusals, once they are all written. */
async function notes() {
  await worker.settled();
  const rows = await worker.db.diagnostics.toArray();
  return rows.map((row) => (row.type === 'refused' ? [row.message, row.reason.trim()] : row));
}

const STRANGERS = [
  ['another extension', { ...ROOM_PAGE, id: 'abcdefghijklmnop' }],
  ['nobody', { url: ROOM_PAGE.url }],
  ['a sender without an address', { id: ROOM_PAGE.id }],
  ['another site', { ...ROOM_PAGE, url: 'https://example.com/' }],
  ['a host that ends alike', { ...ROOM_PAGE, url: 'https://evil-room.rakuten.co.jp/' }],
  ['a host that begins alike', { ...ROOM_PAGE, url: 'https://room.rakuten.co.jp.evil.example/' }],
  [
    'a user name that looks alike',
    { ...ROOM_PAGE, url: 'https://room.rakuten.co.jp@evil.example/' },
  ],
  ['the site as a path', { ...ROOM_PAGE, url: 'https://evil.example/https://room.rakuten.co.jp/' }],
  ['another host of Rakuten', { ...ROOM_PAGE, url: 'https://www.rakuten.co.jp/' }],
  ['a dot that is no dot', { ...ROOM_PAGE, url: 'https://roomxrakuten.co.jp/' }],
  ['plain http', { ...ROOM_PAGE, url: 'http://room.rakuten.co.jp/' }],
  ['a page of another extension', { ...ROOM_PAGE, url: 'chrome-extension://abcdefghijklmnop/' }],
  [
    'an extension whose id begins alike',
    { ...ROOM_PAGE, url: 'chrome-extension://test-extension-id-evil/' },
  ],
] as const;

describe.each(STRANGERS)('%s', (_, sender) => {
  test('is refused, and only the reason is noted', async () => {
    expect(await deliver('recordRoomClick', roomClick(), sender)).toEqual(refused('sender'));
    expect(await dump(worker.db)).toEqual(NOTHING);
    expect(await notes()).toEqual([['recordRoomClick', 'sender']]);
  });
});

test.each([ROOM_PAGE, ITEM_PAGE, OWN_PAGE])('$url may send what pages send', async (sender) => {
  const answer = await deliver('recordRoomClick', roomClick(), sender);
  expect(answer).toMatchObject({ ok: true });
  expect((await dump(worker.db)).clicks).toHaveLength(1);
});

describe('what only our own pages may ask for', () => {
  const ONLY_OURS = [
    ['popupState', undefined],
    ['scheduleDeletion', { all: true }],
    ['cancelDeletion', undefined],
    ['runDueDeletion', undefined],
  ] as const;

  test.each(ONLY_OURS)('%s is refused to a page of the sites', async (name, data) => {
    expect(await deliver(name, data, ROOM_PAGE)).toEqual(refused('sender'));
    expect(await deliver(name, data, ITEM_PAGE)).toEqual(refused('sender'));
  });

  test.each(ONLY_OURS)('%s is answered to them', async (name, data) => {
    expect(await deliver(name, data, OWN_PAGE)).not.toEqual(refused('sender'));
  });

  test('the guard itself asks for sender and audience', () => {
    const guard = {
      extensionId: 'me',
      ownOrigin: 'chrome-extension://me/',
      onRefused: () => undefined,
    };
    const page = { id: 'me', url: 'https://item.rakuten.co.jp/a/b/' };
    expect(maySend(page, 'page', guard)).toBe(true);
    expect(maySend(page, 'extension', guard)).toBe(false);
    const own = { id: 'me', url: 'chrome-extension://me/popup.html' };
    expect(maySend(own, 'extension', guard)).toBe(true);
    expect(maySend({ ...own, id: 'other' }, 'extension', guard)).toBe(false);
  });
});

describe('form and size', () => {
  const SECRET = '秘密のなまえ';

  test('a message that is too long is refused unread', async () => {
    const data = landing({ facts: { name: SECRET.repeat(MAX_MESSAGE) } });
    expect(await deliver('recordLanding', data, ITEM_PAGE)).toEqual(refused('too-large'));
    expect(await notes()).toEqual([['recordLanding', 'too-large']]);
  });

  test('the length is measured with all that belongs to the message', async () => {
    const exact = (length: number) => 'x'.repeat(length - JSON.stringify('').length);
    const answer = (data: unknown) => deliver('forgetClick', data, ITEM_PAGE);
    expect(await answer(exact(MAX_MESSAGE))).toEqual(refused('malformed'));
    expect(await answer(exact(MAX_MESSAGE + 1))).toEqual(refused('too-large'));
  });

  test('what is no JSON at all is refused', async () => {
    const cyclic: { self?: object } = {};
    cyclic.self = cyclic;
    for (const data of [cyclic, { at: 1n }]) {
      expect(await deliver('recordLanding', data, ITEM_PAGE)).toEqual(refused('too-large'));
    }
  });

  test('a wrong field is refused, and noted by its name, never by its value', async () => {
    const data = { ...landing(), at: SECRET, mark: { kind: SECRET, parameter: SECRET } };
    expect(await deliver('recordLanding', data, ITEM_PAGE)).toEqual(refused('malformed'));
    expect(await notes()).toEqual([['recordLanding', 'malformed at mark.kind']]);
    const rows = JSON.stringify(await worker.db.diagnostics.toArray());
    expect(rows).not.toContain(SECRET);
    expect(await dump(worker.db)).toEqual(NOTHING);
  });

  test.each([
    { identity: { shopUrl: 'utsuwa' } },
    { identity: { shopUrl: 'a/b', itemId: '1' } },
    { price: 0.5 },
    { price: -1 },
    { name: '' },
    { name: 'x'.repeat(256) },
  ])('%j is no item', async (facts) => {
    const data = { ...landing(), item: { ...landing().item, ...facts } };
    expect(await deliver('recordLanding', data, ITEM_PAGE)).toEqual(refused('malformed'));
  });

  test('a picture from elsewhere is left out; the rest is kept', async () => {
    const data = landing({ facts: { image: 'https://tshop.r10s.jp.evil.example/a.jpg' } });
    await deliver('recordLanding', data, ITEM_PAGE);
    expect((await dump(worker.db)).items[0]).not.toHaveProperty('image');
  });
});

test('a message of a name that is not ours gets no answer', async () => {
  expect(await deliver('dropDatabase', {}, OWN_PAGE)).toBeUndefined();
});

test('a history of a later build is told apart from one that failed', async () => {
  const name = newName();
  const later = new HistoryDb(name, [...MIGRATIONS, { version: NEWEST + 1, stores: {} }]);
  await later.open();
  later.close();
  const closed = newWorker(name);
  expect(await deliver('popupState', undefined, OWN_PAGE)).toEqual(refused('newer'));
  // Not even a refusal can be noted in it.
  expect(await closed.settled()).toMatchObject([{ status: 'rejected' }]);
});
