import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { asShareId } from '@/lib/domain/identity';
import { LEFT_OUT, SECTIONS } from '@/lib/storage/backup/sections';
import type { HistoryDb } from '@/lib/storage/db';
import { tablesOf, writeAllCsv } from '@/lib/storage/queries/all-csv';
import { NOW, uuid } from '../../helpers/builders';
import { fillHistory } from '../../helpers/full-history';
import { newDb } from '../../helpers/history';

async function filesOf(db: HistoryDb) {
  const parts: Uint8Array[] = [];
  const rows = await writeAllCsv(db, (bytes) => parts.push(bytes));
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
  const tables = Object.entries(files).map(([name, bytes]) => {
    const { data } = Papa.parse<Record<string, string>>(strFromU8(bytes).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    return [name.replace('.csv', ''), data] as const;
  });
  return { rows, files: Object.fromEntries(tables) };
}

test('every table of the history is a file with all of its rows', async () => {
  const db = newDb();
  await fillHistory(db);
  const { files, rows } = await filesOf(db);
  const backedUp = SECTIONS.filter((name) => name !== 'reportedMonths');
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([...backedUp, 'rollups', 'ledgerSums']),
  );
  let all = 0;
  for (const name of tablesOf(db)) {
    const count = await db.table(name).count();
    expect([name, files[name]?.length]).toEqual([name, count]);
    all += count;
  }
  expect(rows).toBe(all);
  const missing = db.tables.map(({ name }) => name).filter((name) => !(name in files));
  expect(missing.filter((name) => !(name in LEFT_OUT))).toEqual([]);
});

test('times are those of Japan, parts are JSON, and nothing is a formula', async () => {
  const db = newDb();
  await fillHistory(db);
  await db.shares.put({ id: asShareId(uuid(9)), at: NOW, channel: '=HYPERLINK("http://x")' });
  const { files } = await filesOf(db);
  const share = files.shares?.find(({ id }) => id === uuid(9));
  expect(share).toMatchObject({
    at: '2026-11-20T08:11:04.000+09:00',
    channel: `'=HYPERLINK("http://x")`,
  });
  const [post] = files.posts ?? [];
  expect(JSON.parse(post?.written ?? '')).toMatchObject({ hashtags: ['#オリジナル写真'] });
});

test('more rows than are read at a time are all there, once', async () => {
  const db = newDb();
  const rows = Array.from({ length: 2_001 }, (_, n) => ({
    id: asShareId(uuid(n)),
    at: NOW + n,
    channel: 'X',
  }));
  await db.shares.bulkPut(rows);
  const { files } = await filesOf(db);
  expect(files.shares?.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});
