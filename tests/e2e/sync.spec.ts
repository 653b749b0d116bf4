import { readFileSync } from 'node:fs';
import { DAV_PASSWORD, DAV_USER, startDavServer } from '../helpers/dav-server';
import { site } from '../site/urls';
import { copyExtension } from './harness/extension-copy';
import { type Extension, withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import type { Site } from './harness/options';
import { visit } from './helpers/journey';
import { expect, test } from './helpers/test';

const ROOM = 'https://room.rakuten.co.jp/*';
const ITEM = 'https://item.rakuten.co.jp/*';
const PASSPHRASE = '正しい馬の電池のホチキス止め';

const certificate = (name: string) => readFileSync(`tests/site/certificate/${name}.pem`, 'utf8');

/** One of the two machines: a browser with a profile of its own, to which the user's yes was given. */
async function startMachine(practice: Site) {
  const copy = copyExtension();
  copy.patchManifest({ host_permissions: [ROOM, ITEM, 'https://localhost/*'] });
  const launched = await launch({ site: practice, extension: copy.dir });
  return { ...withHelpers(launched), remove: copy.remove };
}

async function begin(machine: Extension, url: string, name: string) {
  const page = await machine.extensionPage('options.html', '#sync');
  await page.getByLabel('フォルダーのアドレス').fill(url);
  await page.getByLabel('ユーザー名').fill(DAV_USER);
  await page.getByLabel(/^パスワード/).fill(DAV_PASSWORD);
  await page.getByLabel(/^合言葉（12/).fill(PASSPHRASE);
  await page.getByLabel('合言葉（もう一度）').fill(PASSPHRASE);
  await page.getByLabel('この端末の名前').fill(name);
  await page.getByRole('button', { name: 'そろえはじめる' }).click();
  await expect(page.getByText(/^最後にそろえたとき：.*\d$/)).toBeVisible({ timeout: 30_000 });
  return page;
}

test('what one machine saw is in the notebook of the other', async ({ site: practice }) => {
  const server = await startDavServer({ cert: certificate('cert'), key: certificate('key') });
  const url = `https://localhost:${server.port}/notes/`;
  const [here, there] = [await startMachine(practice), await startMachine(practice)];
  const page = await here.context.newPage();
  await visit(page, site.itemMulti);
  await expect.poll(async () => (await here.history()).items?.length).toBe(1);
  await begin(here, url, '居間のパソコン');
  const options = await begin(there, url, 'ノートパソコン');
  await expect(options.getByText('居間のパソコン', { exact: true })).toBeVisible();
  expect((await there.history()).items).toEqual((await here.history()).items);
  await expect(options.locator('body')).not.toContainText(DAV_PASSWORD);
  expect(await options.content()).not.toContain(PASSPHRASE);
  for (const machine of [here, there]) {
    await machine.close();
    machine.remove();
  }
  await server.stop();
});
