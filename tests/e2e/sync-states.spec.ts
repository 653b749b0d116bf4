import type { Page } from '@playwright/test';
import { axeViolations, describeViolations } from './harness/axe';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const AT = Date.UTC(2026, 10, 20, 3);
const [HERE, PHONE, OLD] = ['a', 'b', 'c'].map((letter) => letter.repeat(16));

/** What the sync remembers of the machines, without a server. */
const STATE = {
  ...{ device: HERE, label: '居間のパソコン', next: 3, applied: {}, beyond: {}, seals: [] },
  devices: {
    [`${PHONE}`]: { label: 'ノートパソコン', at: AT, seq: 2, known: {} },
    [`${OLD}`]: { label: '古いパソコン', at: AT - 9e9, seq: 1, known: {} },
  },
  ...{
    given: { [`${OLD}`]: AT },
    unreadable: {},
    told: [],
    unsaid: false,
    floor: {},
    fresh: false,
  },
  publishedAt: AT,
};
const FOLDER = {
  ...{ url: 'https://cloud.example.jp/remote.php/dav/files/miyu/room-techo/', user: 'miyu' },
  // Far ahead, so that nothing is asked of the server.
  ...{ label: STATE.label, nextAt: Date.UTC(2027, 0, 1), doneAt: AT, failures: 0 },
  last: {
    ...{ read: 3, written: 1, stored: 12_345, rejected: 2, healed: true },
    waiting: [{ device: PHONE, why: 'damaged' }],
  },
};
const SHARED = { device: HERE, groups: ['basics', 'goals'], fields: {}, joined: [], at: AT };

async function open(extension: Extension, folder: object, shared: object): Promise<Page> {
  const page = await extension.extensionPage('options.html', '#sync');
  await page.evaluate(
    async ([state, syncedFolder, sharedSettings]) => {
      const opening = indexedDB.open('room-techo');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const work = opening.result.transaction('syncState', 'readwrite');
      work.objectStore('syncState').put({ id: 'state', state });
      await new Promise((resolve) => work.addEventListener('complete', resolve));
      opening.result.close();
      await chrome.storage.local.set({ syncedFolder, sharedSettings });
    },
    [STATE, folder, shared] as const,
  );
  await page.reload();
  await expect(page.getByText('ノートパソコン', { exact: true })).toBeVisible();
  return page;
}

const findings = async (page: Page) => describeViolations(await axeViolations(page));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launchWith: { colorScheme } });

    test('a folder with machines and news of its last run', async ({ extension }) => {
      const page = await open(extension, FOLDER, { ...SHARED, used: 4_000 });
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await findings(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });

    test('a folder and settings that failed, and the question before stopping', async ({
      extension,
    }) => {
      const failed = { ...FOLDER, problem: { kind: 'no-room' }, failures: 3 };
      const full = { kind: 'full', largest: ['goals'] };
      const page = await open(extension, failed, { ...SHARED, used: 102_000, problem: full });
      await expect(page.getByText(text('sync.problem.noRoom'))).toBeVisible();
      await page.getByRole('button', { name: text('sync.folder.stop') }).click();
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('the keyboard stays at the question before stopping, and comes back from it', async ({
  extension,
}) => {
  const page = await open(extension, FOLDER, SHARED);
  await page.getByRole('button', { name: text('sync.folder.stop') }).press('Enter');
  await expect(page.getByRole('group', { name: text('sync.folder.stopTitle') })).toBeFocused();
  await page.getByRole('button', { name: text('sync.folder.keep') }).press('Enter');
  await expect(page.getByRole('button', { name: text('sync.folder.stop') })).toBeFocused();
});
