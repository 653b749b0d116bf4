import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AutoBackups, BACKUP_ALARM } from '@/lib/background/backups';
import { KEPT_FILES, NO_BACKUPS } from '@/lib/domain/backup/schedule';
import { DAY, HOUR } from '@/lib/domain/time';
import { backupsItem } from '@/lib/storage/settings';
import { NOW } from '../../helpers/builders';

/** A folder of downloads, and a browser that may fail or be forbidden to write to it. */
function folder() {
  const files = new Map<number, string>();
  const is = { allowed: true, ends: 'complete' as 'complete' | 'failed', rows: 5, at: NOW };
  let next = 1;
  const backups = () =>
    new AutoBackups({
      now: () => is.at,
      place: { make: (_, use) => use({ url: 'blob:x', bytes: 9, rows: is.rows }) },
      downloads: {
        has: async () => is.allowed,
        start: async (_, name) => {
          files.set(next, name);
          return next++;
        },
        state: async (id) => (files.has(id) ? is.ends : 'gone'),
        remove: async (id) => void files.delete(id),
      },
      settings: async () => ({}),
      wait: async () => undefined,
    });
  return { is, files, run: () => backups().run() };
}

const alarmAt = async () => (await fakeBrowser.alarms.get(BACKUP_ALARM))?.scheduledTime;

beforeEach(async () => {
  await backupsItem.setValue({ ...NO_BACKUPS, rhythm: 'daily' });
});

test('nothing is made that was not asked for', async () => {
  await backupsItem.setValue(NO_BACKUPS);
  const { files, run } = folder();
  await run();
  expect(files.size).toBe(0);
  expect(await alarmAt()).toBeUndefined();
});

test('one a day, however often it is looked', async () => {
  const { is, files, run } = folder();
  await run();
  await run();
  expect([...files.values()]).toEqual(['room-techo/room-techo-backup-2026-11-20-0811.json.gz']);
  expect(await alarmAt()).toBe(NOW + DAY);
  is.at += DAY;
  await run();
  expect(files.size).toBe(2);
});

test('the newest few are kept, and only of our own', async () => {
  const { is, files, run } = folder();
  files.set(0, 'a file of the user');
  for (let day = 0; day < KEPT_FILES + 4; day++) {
    await run();
    is.at += DAY;
  }
  expect([...files.keys()]).toEqual([0, 5, 6, 7, 8, 9]);
});

test('a failed download costs no old file, and is tried again', async () => {
  const { is, files, run } = folder();
  for (let day = 0; day < KEPT_FILES; day++) {
    await run();
    is.at += DAY;
  }
  is.ends = 'failed';
  await run();
  expect(files.size).toBe(KEPT_FILES + 1);
  expect(await backupsItem.getValue()).toMatchObject({ trouble: 'failed' });
  expect(await alarmAt()).toBe(is.at + HOUR);
});

test('without the permission it says so and looks again tomorrow', async () => {
  const { is, files, run } = folder();
  is.allowed = false;
  await run();
  expect(files.size).toBe(0);
  expect(await backupsItem.getValue()).toMatchObject({ trouble: 'permission' });
  expect(await alarmAt()).toBe(NOW + DAY);
  is.allowed = true;
  await run();
  expect(await backupsItem.getValue()).not.toHaveProperty('trouble');
});

test('an empty notebook is no backup', async () => {
  const { is, files, run } = folder();
  is.rows = 0;
  await run();
  expect(files.size).toBe(0);
  expect(await alarmAt()).toBe(NOW + DAY);
});

describe('a clock that jumps', () => {
  test('back before the last one: made at once, not after years', async () => {
    const { is, files, run } = folder();
    is.at = NOW + 400 * DAY;
    await run();
    is.at = NOW;
    await run();
    expect(files.size).toBe(2);
  });

  test('ahead: one is made, not four hundred', async () => {
    const { is, files, run } = folder();
    await run();
    is.at = NOW + 400 * DAY;
    await run();
    await run();
    expect(files.size).toBe(2);
  });
});
