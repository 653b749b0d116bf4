import fs from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { databaseTrouble } from '@/lib/domain/database-trouble';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { checkBackup, storeBackup } from '@/lib/storage/backup/restore';
import { HistoryDb } from '@/lib/storage/db';
import { MIGRATIONS, NEWEST } from '@/lib/storage/migrations';
import type { Migration } from '@/lib/storage/migrations/migration';
import { rescuedFile } from '@/lib/storage/rescue';
import { type Example, exampleOf, openExample } from '../../fixtures/databases/example';
import { fillHistory } from '../../helpers/full-history';
import { newDb, newName } from '../../helpers/history';
import { backupOf } from '../backup/file';

const FOLDER = 'tests/fixtures/databases';
/** `EXAMPLE=write` keeps an example of the layout of today: once, when a version is released. */
if (process.env.EXAMPLE === 'write') {
  const db = newDb();
  await fillHistory(db);
  const file = `${FOLDER}/v${String(NEWEST).padStart(3, '0')}.json`;
  fs.writeFileSync(file, `${JSON.stringify(await exampleOf(db), null, 1)}\n`);
}

const examples = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string): Example => JSON.parse(fs.readFileSync(`${FOLDER}/${name}`, 'utf8'));

test('the steps are numbered without a gap, and each has an example of its version', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  expect(examples.sort()).toEqual(
    MIGRATIONS.map(({ version }) => `v${String(version).padStart(3, '0')}.json`),
  );
});

describe.each(examples)('a database as %s', (name) => {
  test('opens with the code of today, and nothing is lost', async () => {
    const example = read(name);
    const db = new HistoryDb(await openExample(newName(), example));
    for (const [table, { rows }] of Object.entries(example.tables)) {
      expect([table, await db.table(table).count()]).toEqual([table, rows.length]);
    }
    expect(Math.floor(db.backendDB().version / 10)).toBe(NEWEST);
    // What it holds is sound by the rules of today: a new notebook takes all of it.
    const file = await backupOf(db, {});
    expect(await storeBackup(newDb(), bytesInMemory(file), 'replace')).toMatchObject({ ok: true });
  });
});

/** A step that deletes and then fails, as the worst one would. */
const BROKEN: Migration = {
  version: NEWEST + 1,
  stores: { clicks: 'id, at' },
  upgrade: async (tx) => {
    await tx.table('clicks').clear();
    await tx.table('rewards').clear();
    throw new TypeError('not a number');
  },
};

async function filled(): Promise<string> {
  const db = newDb();
  await fillHistory(db);
  db.close();
  return db.name;
}

describe('an upgrade that fails', () => {
  test('keeps every record, says so, and offers them as a file', async () => {
    const name = await filled();
    const before = await backupOf(new HistoryDb(name), {});
    const broken = new HistoryDb(name, [...MIGRATIONS, BROKEN]);
    const error = await broken.open().then(
      () => expect.fail('opened'),
      (reason: unknown) => reason,
    );
    expect(databaseTrouble(error)).toBe('upgrade');
    broken.close();
    const file = new Uint8Array(await (await rescuedFile(name)).arrayBuffer());
    expect(file).toEqual(before);
    expect(await checkBackup(newDb(), bytesInMemory(file))).toMatchObject({ ok: true });
    expect(await backupOf(new HistoryDb(name), {})).toEqual(before);
  });

  test('is told apart from a database that cannot be opened for another reason', () => {
    expect(databaseTrouble(new Error('blocked'))).toBeUndefined();
  });
});

test('a database of a later build is not opened, and stays as it is', async () => {
  const name = await filled();
  const later = new HistoryDb(name, [
    ...MIGRATIONS,
    { version: NEWEST + 1, stores: { dreams: 'id' } },
  ]);
  await later.open();
  await later.table('dreams').put({ id: 'x' });
  later.close();
  const error = await new HistoryDb(name).open().then(
    () => expect.fail('opened'),
    (reason: unknown) => reason,
  );
  expect(databaseTrouble(error)).toBe('newer');
  await expect(new HistoryDb(name).clicks.count()).rejects.toThrow();
  const asItIs = new Dexie(name);
  await asItIs.open();
  expect(asItIs.backendDB().version).toBe(10 * (NEWEST + 1));
  expect(await asItIs.table('dreams').count()).toBe(1);
  expect(await asItIs.table('clicks').count()).toBe(3);
});
