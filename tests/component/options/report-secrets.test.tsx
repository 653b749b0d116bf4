import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Diagnostics } from '@/components/options/diagnostics/Diagnostics';
import { history } from '@/lib/storage/history';
import type { Diagnostic } from '@/lib/storage/rows';
import { speak } from '../../helpers/messages';
import { startBackground } from './background';

const AT = Date.parse('2026-12-01T09:30:00+09:00');

/** What users would not want to hand on, of every kind there is. */
const PRIVATE = [
  'room_0a1b2c3d4e',
  'aoi_techo',
  'shop-hoshi:10000001',
  '1700123456790002',
  'https://room.rakuten.co.jp/aoi_techo/1700123456790002?scid=we_room_upc60',
  'https://cloud.example.jp/remote.php/dav?user=aoi',
  '北欧風マグカップ 350ml',
  'aoi@example.jp',
  '9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  'Bearer sk-live-51HxQ',
  '4012345',
  '2,480円',
];

/** A value that holds all of them, for any field of any row. */
const everything = PRIVATE.join(' ');

/** The key that a table wants, made of what is private too. */
function keyed(path: string | readonly string[] | null | undefined, row: object): object {
  const paths = [path ?? []].flat();
  return Object.fromEntries([...Object.entries(row), ...paths.map((key) => [key, everything])]);
}

async function fillAll(): Promise<void> {
  const row = { name: everything, note: everything, url: everything, list: PRIVATE, at: AT };
  for (const table of history.tables) {
    if (table.name !== 'diagnostics') await table.put(keyed(table.schema.primKey.keyPath, row));
  }
  const entries: Diagnostic[] = [
    ...PRIVATE.flatMap((secret): Diagnostic[] => [
      {
        at: AT,
        type: 'page',
        page: secret,
        fields: [
          { field: secret, source: secret },
          { field: 'name', miss: secret },
        ],
      },
      { at: AT, type: 'refused', message: secret, reason: `malformed ${secret}` },
      { at: AT, type: 'refused', message: 'recordLanding', reason: `failed TypeError: ${secret}` },
      { at: AT, type: 'error', where: secret, message: `AbortError: ${secret}` },
    ]),
    { at: AT, type: 'error', where: 'own rooms', message: everything },
  ];
  await history.diagnostics.bulkAdd(entries);
  await fakeBrowser.storage.local.set({
    settings: { ownRooms: PRIVATE, sites: {}, chip: {} },
    feeds: PRIVATE.map((url) => ({ url, title: url })),
    'secret:token': everything,
  });
}

beforeEach(async () => {
  speak();
  await startBackground();
});

it('the report holds nothing of what a full database and its settings hold', async () => {
  await fillAll();
  const user = userEvent.setup();
  render(<Diagnostics />);
  await user.click(await screen.findByRole('button', { name: 'コピー' }));
  await screen.findByText('コピーしました。');
  const report = await navigator.clipboard.readText();
  const pieces = [...PRIVATE, ...PRIVATE.flatMap((secret) => secret.split(/[\s/?=@.:]+/))];
  // A plain word alone, such as `room`, cannot be told from one of our own code.
  const telling = pieces.filter((piece) => piece.length > 2 && !/^[a-z-]+$/i.test(piece));
  expect(telling.filter((piece) => report.includes(piece))).toEqual([]);
  expect(telling.length).toBeGreaterThan(20);
  // It is a report all the same.
  expect(report).toContain('ROOM手帳 0.1.0');
  for (const { name } of history.tables) expect(report).toContain(`${name} `);
  expect(report).toContain('recordLanding  failed TypeError');
  expect(report).toContain('own rooms  Error');
});
