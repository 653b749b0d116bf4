import { site } from '../site/urls';
import { copyExtension } from './harness/extension-copy';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { chipSaying, visit } from './helpers/journey';
import { expect, test } from './helpers/test';

const HOSTS = [
  'https://room.rakuten.co.jp/*',
  'https://item.rakuten.co.jp/*',
  'https://tshop.r10s.jp/*',
  'https://shop.r10s.jp/*',
  'https://image.rakuten.co.jp/*',
  'https://thumbnail.image.rakuten.co.jp/*',
];

/** As after the user's yes, which no test can press: it is the browser's own dialog. */
function withLeave() {
  const copy = copyExtension();
  copy.patchManifest({ host_permissions: HOSTS });
  return copy;
}

test('with leave, a copy of the shop’s picture is recognised', async ({ site: practice }) => {
  const copy = withLeave();
  const extension = withHelpers(await launch({ site: practice, extension: copy.dir }));
  const page = await extension.context.newPage();
  // The item's page tells which pictures the shop has.
  await visit(page, site.itemMulti);
  const images = async () => ((await extension.history()).items?.[0]?.images ?? []) as string[];
  await expect.poll(images).not.toEqual([]);
  const [shop = ''] = await images();
  await visit(page, site.composer);
  await expect(chipSaying(page, '\\d+/\\d+')).toBeVisible();
  await page.evaluate(async (address) => {
    const answer = await fetch(`${address}?_ex=400x400`);
    const bitmap = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(1600, Math.round((1600 * bitmap.height) / bitmap.width));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const files = new DataTransfer();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.7 });
    files.items.add(new File([blob], 'mine.jpg', { type: 'image/jpeg' }));
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    document.body.append(input);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, shop);
  await page.locator('#collect-content').fill('毎日使っています。 #オリジナル写真');
  const verdict = async () => (await extension.history()).drafts?.[0]?.verdict;
  await expect.poll(verdict, { timeout: 20_000 }).toMatchObject({ sameAsShop: 'fail' });
  await extension.close();
  copy.remove();
});
