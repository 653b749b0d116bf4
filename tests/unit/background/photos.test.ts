import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Comparison } from '@/lib/background/comparison';
import { servePhotos } from '@/lib/background/photos';
import { fingerprintOf } from '@/lib/domain/checklist/photo/fingerprint';
import { isFingerprint } from '@/lib/domain/checklist/photo/print-check';
import type { PhotoReport } from '@/lib/messaging/photo-port';
import { putPrint } from '@/lib/storage/prints';
import { NOW, uuid } from '../../helpers/builders';
import { newDb } from '../../helpers/history';

const guard = {
  extensionId: 'test-extension-id',
  ownOrigin: 'chrome-extension://test-extension-id/',
  onRefused: vi.fn(),
};
const COMPOSER = {
  id: 'test-extension-id',
  url: 'https://room.rakuten.co.jp/mix/collect?itemcode=utsuwa:1',
};

/** A line as a page opens it: what is said on it, and what is heard back. */
function line(sender: { id?: string; url?: string } = COMPOSER, name = 'photo') {
  const heard: PhotoReport[] = [];
  let say: (message: unknown) => unknown = () => undefined;
  const disconnect = vi.fn();
  servePhotos(
    {
      name,
      sender,
      post: (message) => heard.push(message as PhotoReport),
      disconnect,
      onMessage: (listener) => {
        say = listener;
      },
      onGone: () => undefined,
    },
    new Comparison({ db: newDb(), now: () => NOW }),
    guard,
  );
  /** Said in one go, as a page does; over when all of it was dealt with. */
  const sayAll = (...messages: unknown[]) => Promise.all(messages.map((message) => say(message)));
  return { heard, disconnect, say: sayAll };
}

const begin = (bytes: number, n = 1) => ({ kind: 'photo', id: uuid(n), bytes, images: [] });
const chunk = (text: string, n = 1) => ({ kind: 'chunk', id: uuid(n), base64: btoa(text) });

describe('a line for photos', () => {
  test.each([
    [{ id: 'another-extension', url: COMPOSER.url }],
    [{ id: COMPOSER.id, url: 'https://evil.example/mix' }],
    [{ id: COMPOSER.id }],
  ])('from %j is cut', async (sender) => {
    const { disconnect, heard, say } = line(sender);
    await say(begin(3));
    expect(disconnect).toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  test('of another name is none of its business', async () => {
    const { disconnect, heard, say } = line(COMPOSER, 'something');
    await say(begin(3));
    expect([disconnect.mock.calls, heard]).toEqual([[], []]);
  });

  test.each([
    [{ kind: 'photo', id: uuid(1), bytes: 60_000_001, images: [] }],
    [{ kind: 'photo', id: uuid(1), bytes: 0, images: [] }],
    [{ kind: 'photo', id: 'x', bytes: 3, images: [] }],
    [{ kind: 'photo', id: uuid(1), bytes: 3, images: ['javascript:alert(1)'] }],
    [{ kind: 'photo', id: uuid(1), bytes: 3, images: ['https://evil.example/a.jpg'] }],
    [{ kind: 'chunk', id: uuid(1), base64: '***' }],
    [{ kind: 'other' }],
    [null],
  ])('is cut at %j', async (message) => {
    const { disconnect, say, heard } = line();
    await say(message);
    expect(disconnect).toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  test('tells how far it got, and refuses more bytes than were announced', async () => {
    const { heard, say } = line();
    await say(begin(4), chunk('ab'), chunk('abc'), chunk('d'));
    expect(heard).toEqual([
      { kind: 'progress', id: uuid(1), percent: 50 },
      { kind: 'failed', id: uuid(1), reason: 'broken' },
    ]);
  });

  test('takes four photos at once and no more', async () => {
    const { heard, say } = line();
    await say(...[1, 2, 3, 4, 5].map((n) => begin(4, n)));
    expect(heard).toEqual([{ kind: 'failed', id: uuid(5), reason: 'tooLarge' }]);
  });

  test('a chunk of a photo nobody announced is dropped', async () => {
    const { heard, say } = line();
    await say(chunk('ab'));
    expect(heard).toEqual([]);
  });
});

describe('comparing with the shop', () => {
  const data = new Uint8ClampedArray(32 * 32 * 4).map((_, n) => (n * 37) % 251);
  const print = fingerprintOf({ width: 32, height: 32, data }) ?? expect.fail('no picture');

  test('without pictures, or without leave to fetch them, is not compared: never fine', async () => {
    const db = newDb();
    fakeBrowser.permissions.contains = async () => false;
    const comparison = new Comparison({ db, now: () => NOW });
    const reason = async (images: string[]) => (await comparison.of(print, images)).shop;
    expect(await reason([])).toEqual({ state: 'notCompared', reason: 'noImages' });
    const url = 'https://tshop.r10s.jp/utsuwa/a.jpg';
    expect(await reason([url])).toEqual({ state: 'notCompared', reason: 'noPermission' });
    fakeBrowser.permissions.contains = async () => true;
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    expect(await reason([url])).toEqual({ state: 'notCompared', reason: 'unreachable' });
  });

  test('a fingerprint from a message must have the form of one', () => {
    expect(isFingerprint(JSON.parse(JSON.stringify(print)))).toBe(true);
    const bad = [
      null,
      'x',
      { ...print, version: 2 },
      { ...print, gray: null },
      { ...print, blue: 5 },
      { ...print, aspect: Number.NaN },
      { ...print, strokes: 'x'.repeat(3000) },
    ];
    expect(bad.filter(isFingerprint)).toEqual([]);
  });

  test('keeps only so many looks, the oldest go', async () => {
    const db = newDb();
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      key: `k${at}`,
      kind: 'shop' as const,
      at,
      print,
    }));
    await db.prints.bulkAdd(rows);
    await putPrint(db, { key: 'new', kind: 'shop', at: 9999, print });
    expect(await db.prints.count()).toBe(5000);
    expect(await db.prints.get('k0')).toBeUndefined();
    expect(await db.prints.get('new')).toBeDefined();
  });
});
