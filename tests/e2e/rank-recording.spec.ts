import { site } from '../site/urls';
import { chipSaying, readPanel, visit } from './helpers/journey';
import { rankTables } from './helpers/rank';
import { chip, type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const kindsOf = async (extension: Extension) =>
  (await rankTables(extension)).actions.map(({ kind }) => kind);

test('the own profile: one snapshot a day, of other people’s nothing', async ({
  extension,
  page,
}) => {
  await visit(page, site.roomProfile);
  await visit(page, site.ownProfile);
  const snapshots = async () => (await rankTables(extension)).snapshots;
  await expect.poll(async () => (await snapshots()).length).toBe(1);
  await visit(page, site.ownProfile);
  await visit(page, site.feed);
  expect(await snapshots()).toMatchObject([
    {
      room: 'aoi_techo',
      rank: 'B',
      followers: { count: 1178, rounded: false },
      following: { count: 186, rounded: false },
      posts: { count: 342, rounded: false },
      collections: { count: 9, rounded: false },
      likes: { count: 1024, rounded: false },
    },
  ]);
  await expect(chipSaying(page, 'B→A \\d+%')).toBeVisible();
});

test('a profile of unknown shape leaves the last snapshot as it is', async ({
  extension,
  page,
}) => {
  await visit(page, site.ownProfile);
  await expect.poll(async () => (await rankTables(extension)).snapshots.length).toBe(1);
  const before = (await rankTables(extension)).snapshots;
  await page.route(site.ownProfile, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<title>ROOM</title><p>あおい</p>',
    }),
  );
  await page.goto(site.ownProfile);
  await expect(page.getByText('あおい')).toBeVisible();
  const misses = async () => {
    const { diagnostics = [] } = await extension.history();
    return diagnostics.map((row) => row.page);
  };
  await expect.poll(misses, { timeout: 15_000 }).toContain('unknown:profile');
  expect((await rankTables(extension)).snapshots).toEqual(before);
});

test('likes, follows and searches count once they are seen to succeed', async ({
  extension,
  page,
}) => {
  await visit(page, site.feed);
  const like = page.locator('a.icon-like').first();
  await like.click();
  await expect.poll(() => kindsOf(extension)).toEqual(['like']);
  // Taken back: no second like, and the first one was one.
  await like.click();
  await visit(page, site.roomProfile);
  await page.getByRole('button', { name: 'フォローする' }).click();
  await expect.poll(() => kindsOf(extension)).toEqual(['like', 'follow']);
  await page.getByRole('button', { name: 'フォロー中' }).click();
  await page.locator('[class*="image-icon--"]').first().click();
  await expect.poll(() => kindsOf(extension)).toEqual(['like', 'follow', 'like']);
  await visit(page, site.search);
  await expect.poll(() => kindsOf(extension)).toEqual(['like', 'follow', 'like', 'search']);
  const { rollups } = await rankTables(extension);
  expect(rollups).toMatchObject([{ likes: 2, follows: 1, searches: 1 }]);
});

test('a press that the site does not answer counts for nothing', async ({ extension, page }) => {
  await visit(page, site.feed);
  // As when the site refuses: the page sees the press, its own script does not.
  await page.evaluate(() =>
    addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await page.locator('a.icon-like').first().click();
  await visit(page, site.search);
  await expect.poll(() => kindsOf(extension)).toEqual(['search']);
});

test('a post counts when the composer says it is done, with its tag and its address', async ({
  extension,
  page,
}) => {
  await visit(page, site.composer);
  await page.locator('#collect-content').fill('朝の光で撮りました。\n#オリジナル写真\n#うつわ');
  expect((await rankTables(extension)).posts).toEqual([]);
  await page.getByRole('button', { name: '完了' }).filter({ visible: true }).click();
  await expect(page.getByText('my ROOM を見る')).toBeVisible();
  await expect.poll(async () => (await rankTables(extension)).posts.length).toBe(1);
  const { posts, rollups } = await rankTables(extension);
  expect(posts).toMatchObject([{ id: '1700987654321001', room: 'aoi_techo', original: true }]);
  expect(rollups).toMatchObject([{ posts: 1, photos: 1 }]);
});

test('an own post counts in the month its page dates it to', async ({ extension, page }) => {
  await visit(page, site.ownPost);
  await expect.poll(async () => (await rankTables(extension)).posts.length).toBe(1);
  const { posts, rollups } = await rankTables(extension);
  expect(rollups).toMatchObject([{ day: posts[0]?.postedOn, posts: 1 }]);
});

test('the panel on the own profile: today’s snapshot and what was read', async ({ page }) => {
  await visit(page, site.ownProfile);
  const dialog = await readPanel(page);
  await expect(dialog.getByRole('definition').filter({ hasText: '1,178' })).toBeVisible();
  await expect(dialog.getByText(text('metric.followers')).first()).toBeVisible();
});

test('nothing of it on pages that are not recognised', async ({ extension, page }) => {
  await page.goto(site.error);
  await expect(chip(page)).toHaveCount(0);
  expect(await kindsOf(extension)).toEqual([]);
});
