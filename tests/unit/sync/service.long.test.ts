import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sync } from '@/lib/background/sync/service';
import type { HistoryDb } from '@/lib/storage/db';
import { recentDiagnostics } from '@/lib/storage/diagnostics';
import { syncedFolderItem } from '@/lib/storage/settings';
import { NOW } from '../../helpers/builders';
import { DAV_PASSWORD, DAV_USER, startDavServer } from '../../helpers/dav-server';
import { newDb } from '../../helpers/history';

let server: Awaited<ReturnType<typeof startDavServer>>;
let dbs: HistoryDb[];
let kept: Record<string, unknown>[];
/** Everything that was sent. */
let bodies: Uint8Array[];
beforeEach(async () => {
  server = await startDavServer();
  dbs = [newDb(), newDb()];
  kept = [{}, {}];
  bodies = [];
});
afterEach(() => server.stop());

const WISHES = {
  ...{ url: 'https://dav.example/notes', user: DAV_USER, password: DAV_PASSWORD },
  ...{ passphrase: '正しい馬の電池のホチキス止め', label: '居間のパソコン' },
};

/** The address of the settings, answered by the server of the test. */
const there: typeof fetch = (url, init) => {
  if (init?.body) bodies.push(init.body as Uint8Array);
  const { pathname } = new URL(String(url));
  return fetch(`http://127.0.0.1:${server.port}${pathname}`, init);
};

/** Each machine has a storage of its own. */
async function on<T>(machine: number, work: (sync: Sync) => Promise<T>): Promise<T> {
  const db = dbs[machine];
  if (!db) throw new Error('no such machine');
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(kept[machine] ?? {});
  const answer = await work(
    new Sync({
      ...{
        db,
        now: () => NOW,
        fetch: there,
        changed: async () => undefined,
        failed: () => undefined,
      },
      hosts: { has: async () => true, drop: async () => undefined },
    }),
  );
  kept[machine] = await fakeBrowser.storage.local.get();
  return answer;
}

const share = (id: string) => ({ id, at: NOW, channel: 'room' }) as never;
const ID = '00000000-0000-4000-8000-00000000000';

describe('beginning', () => {
  test('says what exactly is wrong, and begins nothing', async () => {
    const problemOf = (more: object) => on(0, (sync) => sync.start({ ...WISHES, ...more }));
    expect(await problemOf({ password: 'x' })).toEqual({ problem: { kind: 'signed-out' } });
    expect(await problemOf({ url: 'https://dav.example/nothing/' })).toEqual({
      problem: { kind: 'not-found' },
    });
    expect(await problemOf({ url: 'http://dav.example/notes/' })).toEqual({
      problem: { kind: 'address' },
    });
    expect(await problemOf({ passphrase: 'short' })).toEqual({
      problem: { kind: 'passphrase-short' },
    });
    expect(kept[0]).toEqual({});
  });

  test.each([
    [405, 'not-dav'],
    [403, 'forbidden'],
    [507, 'no-room'],
    [302, 'moved'],
    [200, 'not-dav'],
    [503, 'busy'],
  ] as const)('a server that answers %i is told as %s', async (status, kind) => {
    server.meddles((_request, response) =>
      response.writeHead(status, { location: '/' }).end('<html>'),
    );
    expect(await on(0, (sync) => sync.test(WISHES))).toEqual({ problem: { kind } });
  });

  test('the words of another are told from a folder that is broken', async () => {
    await on(0, (sync) => sync.start(WISHES));
    const wrong = { ...WISHES, passphrase: '間違った合言葉はこちらです' };
    expect(await on(1, (sync) => sync.start(wrong))).toEqual({
      problem: { kind: 'passphrase-wrong' },
    });
    server.meddles((request, response, goOn) => {
      if (request.method === 'GET') response.writeHead(200).end('{"format":"room-techo-sync"');
      else goOn();
    });
    expect(await on(1, (sync) => sync.start(WISHES))).toEqual({
      problem: { kind: 'head-damaged' },
    });
  });
});

test('what one machine recorded is on the other, and what one deletes is gone on both', async () => {
  await dbs[0]?.shares.bulkPut([share(`${ID}1`), share(`${ID}2`)]);
  await on(0, async (sync) => [await sync.start(WISHES), await sync.run()]);
  await on(1, async (sync) => [await sync.start({ ...WISHES, label: 'ノート' }), await sync.run()]);
  expect(await dbs[1]?.shares.count()).toBe(2);
  await dbs[1]?.shares.delete(`${ID}1` as never);
  await on(1, (sync) => sync.run());
  await on(0, (sync) => sync.run());
  expect(await dbs[0]?.shares.toArray()).toEqual([share(`${ID}2`)]);
});

test('nothing that the server sees can be read, and no secret is outside its slot', async () => {
  await dbs[0]?.shares.put({ ...(share(`${ID}1`) as object), note: 'ひみつのメモ' } as never);
  await on(0, async (sync) => [await sync.start(WISHES), await sync.run()]);
  const sent = bodies.map((body) => Buffer.from(body).toString('utf8')).join('\n');
  expect(sent).toContain('PBKDF2-SHA-256');
  for (const word of ['ひみつ', 'shares', '居間', WISHES.passphrase])
    expect(sent).not.toContain(word);
  const { 'secret:sync:folder': slot, ...rest } = kept[0] ?? {};
  expect(String(slot)).toContain('password');
  const dumped = JSON.stringify([rest, dbs[0] && (await recentDiagnostics(dbs[0]))]);
  for (const word of [DAV_PASSWORD, WISHES.passphrase]) expect(dumped).not.toContain(word);
  expect(JSON.stringify(kept[0])).not.toContain(WISHES.passphrase);
});

test('a server without room is told; when there is some, it goes on where it stopped', async () => {
  await dbs[0]?.shares.put(share(`${ID}1`));
  await on(0, (sync) => sync.start(WISHES));
  server.meddles((request, response, goOn) => {
    if (request.method === 'PUT') response.writeHead(507).end();
    else goOn();
  });
  expect(await on(0, (sync) => sync.run())).toEqual({ problem: { kind: 'no-room' } });
  expect(kept[0]?.syncedFolder).toMatchObject({ problem: { kind: 'no-room' }, failures: 1 });
  server.meddles((_request, _response, goOn) => goOn());
  expect(await on(0, (sync) => sync.run())).toEqual({});
  expect(kept[0]?.syncedFolder).toMatchObject({ doneAt: NOW, failures: 0 });
});

test('a server that says it kept a file and did not is not believed', async () => {
  await on(0, (sync) => sync.start(WISHES));
  server.meddles((request, response, goOn) => {
    if (request.method === 'PUT') response.writeHead(201, { etag: '"wrong"' }).end();
    else goOn();
  });
  expect(await on(0, (sync) => sync.run())).toEqual({ problem: { kind: 'not-kept' } });
});

test('switching off leaves the history, and nothing of the folder', async () => {
  await dbs[0]?.shares.put(share(`${ID}1`));
  await on(0, async (sync) => [await sync.start(WISHES), await sync.run()]);
  await on(0, async (sync) => {
    expect(await sync.stop(true)).toEqual({});
    expect(await syncedFolderItem.getValue()).toBeNull();
  });
  expect(Object.keys(kept[0] ?? {}).filter((key) => /secret/.test(key))).toEqual([]);
  expect(await dbs[0]?.shares.count()).toBe(1);
  expect(await dbs[0]?.syncState.count()).toBe(0);
  expect(server.asked.at(-1)).toMatchObject({ method: 'DELETE' });
});
