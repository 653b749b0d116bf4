import fs from 'node:fs';
import path from 'node:path';
import { copyExtension } from './harness/extension-copy';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { BUILT_EXTENSION } from './harness/options';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

/** The permission's question cannot be answered in a test: here it is granted from the start. */
test('a backup makes itself, in the hidden document, into the downloads', async ({ site }) => {
  const { permissions } = JSON.parse(
    fs.readFileSync(path.join(BUILT_EXTENSION, 'manifest.json'), 'utf8'),
  ) as { permissions: string[] };
  const copy = copyExtension();
  copy.patchManifest({ permissions: [...permissions, 'downloads'] });
  const extension = withHelpers(await launch({ extension: copy.dir, site }));
  try {
    const options = await extension.extensionPage('options.html', '#data');
    // Something to back up.
    await options.evaluate(async () => {
      const opening = indexedDB.open('room-techo');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const work = opening.result.transaction('months', 'readwrite');
      work.objectStore('months').put({ month: '2026-11', values: { posts: { at: 1, value: 2 } } });
      await new Promise((resolve) => work.addEventListener('complete', resolve));
      opening.result.close();
    });
    await options.getByRole('button', { name: text('backup.rhythm.daily') }).click();
    const made = () => options.evaluate(() => chrome.downloads.search({}));
    await expect
      .poll(async () => (await made()).map(({ state }) => state), { timeout: 30_000 })
      .toEqual(['complete']);
    const [file] = await made();
    expect(file?.fileSize).toBeGreaterThan(100);
    await expect(options.locator('#data')).toContainText(/最後に自動でつくった日時/);
    const documents = () =>
      options.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }));
    await expect.poll(async () => (await documents()).length).toBe(0);
  } finally {
    await extension.close();
    copy.remove();
  }
});
