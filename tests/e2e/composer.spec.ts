import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { chipSaying, readPanel, visit } from './helpers/journey';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const GOOD = [
  '毎朝のコーヒーに使っています。手になじむ丸みがお気に入り。',
  '少し重いのが気になりますが、冷めにくくて助かります。',
  '#オリジナル写真 #マグカップ #朝時間',
].join('\n');

const field = (page: Page) => page.locator('#collect-content');
const done = (page: Page) => page.getByRole('button', { name: '完了' }).filter({ visible: true });
const table = async (extension: Extension, name: string) => (await extension.history())[name] ?? [];

/** The panel docks beside the form on wide windows; these tests are about what is behind it. */
test.use({ launchWith: { viewport: { width: 900, height: 800 } } });

test('the chip counts the checks as the text grows', async ({ page }) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  const sum = async () => {
    const [, n = '0', of = '0'] =
      /(\d+)\/(\d+)/.exec(await page.locator('room-techo-chip button').first().innerText()) ?? [];
    return Number(n) / Number(of);
  };
  const before = await sum();
  await field(page).fill(GOOD);
  await expect.poll(sum).toBeGreaterThan(before);
});

test('what is written is kept as a draft, and becomes the post', async ({ extension, page }) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await field(page).fill(GOOD);
  await expect.poll(async () => (await table(extension, 'drafts')).length).toBe(1);
  const [draft] = await table(extension, 'drafts');
  expect(draft).toMatchObject({
    text: GOOD,
    url: site.composer,
    hashtags: ['#オリジナル写真', '#マグカップ', '#朝時間'],
    verdict: { length: 'ok', originalTag: 'ok', ownPhoto: 'fail' },
  });
  await done(page).click();
  await expect.poll(async () => (await table(extension, 'posts')).length).toBe(1);
  const [post] = await table(extension, 'posts');
  expect(post).toMatchObject({ original: true, written: { text: GOOD } });
  expect(post?.itemKey).toBe(draft?.itemKey);
  await expect.poll(async () => await table(extension, 'drafts')).toEqual([]);
});

test('leaving the page keeps the draft at once', async ({ extension, page }) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await field(page).fill('書きかけです');
  await page.goto(site.feed);
  await expect.poll(async () => (await table(extension, 'drafts')).length).toBe(1);
  expect(await table(extension, 'posts')).toEqual([]);
});

test('an item that is posted already: the site’s layer makes no post', async ({
  extension,
  page,
}) => {
  await visit(page, site.composerDuplicate);
  await expect(page.getByText('すでにコレ！している商品です')).toBeVisible();
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await field(page).fill(GOOD);
  await page.locator('.ok').click();
  expect(await table(extension, 'posts')).toEqual([]);
});

test('a worker that dies in the middle loses neither draft nor post', async ({
  extension,
  page,
}) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await extension.stopWorker();
  await field(page).fill(GOOD);
  await expect.poll(async () => (await table(extension, 'drafts')).length).toBe(1);
  await extension.stopWorker();
  await done(page).click();
  await expect.poll(async () => (await table(extension, 'posts')).length).toBe(1);
});

/** Hands the page a photo in a file field of its own, as its photo dialog would. */
const pick = (page: Page, width: number, height: number) =>
  page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w ?? 1, h ?? 1);
      const paint = canvas.getContext('2d');
      if (!paint) throw new Error('no canvas');
      for (let index = 0; index < 60; index += 1) {
        paint.fillStyle = `hsl(${index * 47} 60% ${30 + (index % 5) * 10}%)`;
        paint.fillRect((index * 97) % canvas.width, (index * 61) % canvas.height, 220, 140);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const files = new DataTransfer();
      files.items.add(new File([blob], 'photo.jpg', { type: 'image/jpeg' }));
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [width, height],
  );

test('a photo is looked at outside of the page, and counts as one', async ({ extension, page }) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await pick(page, 4000, 3000);
  await field(page).fill(GOOD);
  const verdict = async () => {
    const [draft] = await table(extension, 'drafts');
    return draft?.verdict;
  };
  // Without leave to fetch the shop's pictures it is not compared, which is not "fine".
  await expect.poll(verdict).toMatchObject({ ownPhoto: 'ok', sameAsShop: 'unknown' });
});

test('an image that the page made of a file counts as a photo too', async ({ extension, page }) => {
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(800, 600);
    const paint = canvas.getContext('2d');
    paint?.fillRect(100, 100, 300, 300);
    const image = new Image();
    image.src = URL.createObjectURL(await canvas.convertToBlob());
    await image.decode();
    document.querySelector('.slider')?.append(image);
  });
  await field(page).fill(GOOD);
  const verdict = async () => (await table(extension, 'drafts'))[0]?.verdict;
  await expect.poll(verdict).toMatchObject({ ownPhoto: 'ok' });
});

for (const [what, head, reason] of [
  ['no picture', 'no picture at all', 'broken'],
  ['of a kind this browser cannot decode', '....ftypheic', 'format'],
] as const)
  test(`a file that is ${what} is said so, and counts for nothing`, async ({ extension, page }) => {
    await visit(page, site.composer);
    await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
    await page.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'photo.jpg', { type: 'image/jpeg' }));
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      document.body.append(input);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, head);
    const dialog = await readPanel(page);
    await expect(dialog.getByText(text(`photo.failed.${reason}`))).toBeVisible();
    await field(page).fill(GOOD);
    const verdict = async () => (await table(extension, 'drafts'))[0]?.verdict;
    await expect.poll(verdict).toMatchObject({ ownPhoto: 'fail' });
  });
