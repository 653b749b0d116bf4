import { expect, test } from 'vitest';
import { asClickId } from '@/lib/domain/identity';
import { MINUTE } from '@/lib/domain/time';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { checkBackup } from '@/lib/storage/backup/restore';
import { completeClick } from '@/lib/storage/clicks';
import { uuid } from '../../helpers/builders';
import { newDb } from '../../helpers/history';
import { key, NOW, room } from '../timeline/histories';
import { backupOf, restore } from './file';

/** More than Dexie's patience: a hundred waits in a row that ask the database nothing. */
test('a history of more than a piece is restored as it was', async () => {
  const db = newDb();
  const itemKey = key('utsuwa', '10');
  const clicks = Array.from({ length: 2_500 }, (_, n) => {
    const at = NOW - (2_500 - n) * MINUTE;
    const evidence = [{ sighting: uuid(n), place: 'landing' as const, at, detail: 'scid', tab: 1 }];
    return completeClick({
      id: asClickId(uuid(10_000 + n)),
      ...{ at, kind: 'room', ownership: 'other', itemKey, shopUrl: 'utsuwa' as never, evidence },
      room: room('miyu_room'),
      ...(n < 2_499 && { supersededAt: at + MINUTE }),
    });
  });
  await db.clicks.bulkPut(clicks);
  const file = await backupOf(db, {});
  const after = newDb();
  expect(await restore(after, file)).toEqual({ ok: true, rows: 2_500 });
  expect(await backupOf(after, {})).toEqual(file);
  // Two rows with more between them than are looked at, and one that is not here.
  const few = newDb();
  await few.clicks.bulkPut([
    clicks[0],
    clicks[2_498],
    { ...clicks[7], id: asClickId(uuid(1)) },
  ] as typeof clicks);
  const checked = await checkBackup(after, bytesInMemory(await backupOf(few, {})));
  expect(checked.ok && checked.preview.sections.clicks).toMatchObject({ added: 1, same: 2 });
  // Half of them first: each click of the other half changes whom its neighbours gave way to.
  const half = newDb();
  await half.clicks.bulkPut(
    clicks.filter((_, n) => n % 2 === 0).map(({ supersededAt: _, ...c }) => c),
  );
  expect(await restore(half, file)).toMatchObject({ ok: true });
  expect(await backupOf(half, {})).toEqual(file);
});
