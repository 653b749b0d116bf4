import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesInMemory, SIZE_LIMITS, unpacked } from '@/lib/storage/backup/inflate';
import { type RefusalReason, Refused } from '@/lib/storage/backup/refused';
import { checkBackup, storeBackup } from '@/lib/storage/backup/restore';
import type { HistoryDb } from '@/lib/storage/db';
import { fillHistory } from '../../helpers/full-history';
import { newDb } from '../../helpers/history';
import { backupOf, fileOf, textOf } from './file';

let good: Uint8Array;
let text: string;
let db: HistoryDb;
beforeAll(async () => {
  db = newDb();
  await fillHistory(db);
  good = await backupOf(db);
  text = textOf(good);
});

/** Refused by the look at it and by the storing of it, and the notebook is what it was. */
async function expectRefused(file: Uint8Array, refusal: object): Promise<void> {
  const answer = { ok: false, refusal: expect.objectContaining(refusal) };
  expect(await checkBackup(db, bytesInMemory(file))).toEqual(answer);
  for (const mode of ['merge', 'replace'] as const) {
    expect(await storeBackup(db, bytesInMemory(file), mode)).toEqual(answer);
  }
  expect(await backupOf(db)).toEqual(good);
  expect(await db.unfinished.count()).toBe(0);
}

const bytes = (content: string) => new TextEncoder().encode(content);
const edited = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  return fileOf(changed);
};

describe('a file that is not one of ours', () => {
  test.each<[string, () => Uint8Array, RefusalReason]>([
    ['empty', () => new Uint8Array(), 'empty'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'foreign'],
    ['some JSON', () => bytes('{"a":1}'), 'foreign'],
    ['a CSV, packed', () => fileOf('a,b\n1,2\n'), 'foreign'],
    ['another JSON, packed', () => fileOf('{"format":"other","version":1,\n}'), 'foreign'],
    ['of a later version', () => edited('"version":1,', '"version":2,'), 'newer'],
    ['of a later database', () => edited('"database":1,', '"database":99,'), 'newer'],
    ['of no version', () => edited('"version":1,', '"version":"1",'), 'damaged'],
  ])('%s', async (_, file, reason) => {
    await expectRefused(file(), { reason });
  });
});

describe('a damaged file', () => {
  test.each([0.1, 0.5, 0.9])('cut off at %d of it', async (share) => {
    await expectRefused(good.slice(0, good.length * share), { reason: 'truncated' });
  });

  test('without the last byte', async () => {
    await expectRefused(good.slice(0, -1), { reason: 'damaged' });
  });

  test('with a bit turned over, wherever it is', async () => {
    const empty = newDb();
    for (let at = 0; at < good.length; at += 151) {
      const file = good.slice();
      file[at] = (file[at] ?? 0) ^ 4;
      const { ok } = await checkBackup(empty, bytesInMemory(file));
      // The header's bytes for time and system say nothing that is read.
      expect([at, ok]).toEqual([at, at > 3 && at < 10]);
    }
  });

  test('whose text ends too early', async () => {
    await expectRefused(fileOf(text.slice(0, text.lastIndexOf('"events"'))), {
      reason: 'truncated',
    });
  });

  test('with something behind its end', async () => {
    await expectRefused(fileOf(`${text}{}\n`), { reason: 'damaged' });
    await expectRefused(new Uint8Array([...good, 1, 2, 3]), { reason: 'damaged' });
  });

  test('that is no UTF-8', async () => {
    const broken = bytes(text);
    broken[broken.length - 40] = 0xff;
    await expectRefused(gzipSync(broken), { reason: 'damaged' });
  });

  test('without one of its sections', async () => {
    await expectRefused(edited('"shares":[', '"share":['), {
      reason: 'damaged',
      section: 'shares',
    });
  });
});

describe('a row that is not sound', () => {
  test.each<[string, string | RegExp, string, object]>([
    [
      'a field too many',
      '{"at":',
      '{"aa":1,"at":',
      { reason: 'badRow', section: 'clicks', row: 1 },
    ],
    [
      'a price that is no yen',
      '"price":2480',
      '"price":24.5',
      { reason: 'badRow', section: 'items' },
    ],
    [
      'an unknown status',
      '"status":"confirmed"',
      '"status":"paid"',
      { reason: 'badRow', section: 'rewards' },
    ],
    [
      'a draft of another site',
      'https://room.rakuten.co.jp/mix',
      'https://example.com/mix',
      { reason: 'badRow', section: 'drafts' },
    ],
    ['keys in another order', '{"at":', '{"zz":0,"at":', { reason: 'damaged', section: 'clicks' }],
    ['a field said twice', '{"at":', '{"at":1,"at":', { reason: 'damaged', section: 'clicks' }],
    [
      'a prototype',
      '{"at":',
      '{"__proto__":{"at":1},"at":',
      { reason: 'unsafeKey', section: 'clicks' },
    ],
    ['a constructor', '{"at":', '{"constructor":{},"at":', { reason: 'unsafeKey' }],
    ['a prototype, written round', '{"at":', '{"\\u005f_proto__":{},"at":', { reason: 'damaged' }],
    [
      'deep nesting',
      '"price":2480',
      `"price":${'['.repeat(2e5)}${']'.repeat(2e5)}`,
      { reason: 'tooDeep' },
    ],
    ['no JSON', '"price":2480', '"price":24x0', { reason: 'damaged', section: 'items' }],
    [
      'a calendar that is none',
      '"settings":{\n',
      '"settings":{\n"feeds":{"value":[{}],"version":1},\n',
      { reason: 'badSetting', setting: 'feeds' },
    ],
    [
      'a setting of a later build',
      '"settings":{\n',
      '"settings":{\n"dreams":{"value":1,"version":1},\n',
      { reason: 'newer', setting: 'dreams' },
    ],
    [
      'a setting by the name of a method',
      '"settings":{\n',
      '"settings":{\n"toString":{"value":1,"version":1},\n',
      { reason: 'newer' },
    ],
  ])('%s', async (_, from, to, refusal) => {
    await expectRefused(edited(from, to), refusal);
  });

  test('the same row twice', async () => {
    const line = /^\{"availability".*$/m.exec(text)?.[0] ?? '';
    await expectRefused(edited(line, `${line}\n${line}`), {
      reason: 'badRow',
      section: 'items',
      row: 2,
    });
  });
});

describe('a file that is too much', () => {
  test('2 GB are not even read', async () => {
    const read = () => expect.fail('was read');
    const file = { size: 2 ** 31, read };
    expect(await checkBackup(newDb(), file)).toMatchObject({ refusal: { reason: 'tooLarge' } });
  });

  test('a line that never ends', async () => {
    const zeros = new Uint8Array(2 ** 24).fill(0x20);
    await expectRefused(gzipSync(new Uint8Array([...bytes(text.slice(0, 65)), ...zeros])), {
      reason: 'damaged',
    });
  });

  test('a small file that becomes a large one is given up early', () => {
    const bomb = gzipSync(new Uint8Array(2 ** 22));
    const limits = { ...SIZE_LIMITS, harmless: 2 ** 20 };
    let size = 0;
    const read = () => {
      for (const part of unpacked(bytesInMemory(bomb), limits)) size += part.length;
    };
    expect(read).toThrow(Refused);
    expect(size).toBeLessThanOrEqual(2 ** 20);
  });
});

test('a file that was unpacked by hand is read as well', async () => {
  expect(await checkBackup(newDb(), bytesInMemory(bytes(text)))).toMatchObject({ ok: true });
});
