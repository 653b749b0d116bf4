import { site } from '../site/urls';
import type { Row } from './harness/database';
import { attemptsOf, clicksAre, renameItems } from './helpers/history';
import { CART, cartButton, chipSaying, follow, readPanel, SEASON, visit } from './helpers/journey';
import { chip, type Extension, expect, panel, test } from './helpers/test';
import { pattern, text } from './helpers/texts';

async function itemRow(extension: Extension, number: string): Promise<Row | undefined> {
  const { items = [] } = await extension.history();
  return items.find((item) => String(item.manageAlias ?? item.key).endsWith(`:${number}`));
}

const SHAPES = [
  ['itemSingle', 'salad-bowl-24', '木のうつわ サラダボウル 24cm アカシア', 3990, 'on-sale'],
  ['itemSoldOut', 'imabari-bath-3p', '今治タオル バスタオル 3枚セット 60×120cm', 4980, 'sold-out'],
  ['itemNotYet', 'lantern-2027', '【近日発売】キャンドルランタン 真鍮色', 5940, 'not-on-sale'],
  ['itemOldRoot', 'kettle-12', 'ほうろうケトル 1.2L IH対応', 6380, 'on-sale'],
  ['itemNoIsland', 'vase-single', 'ガラスの一輪挿し くもり', 1760, undefined],
  ['itemBroken', 'tray-oak-m', 'オーク材のトレー M 36×27cm', 4290, undefined],
  ['itemTimeSale', 'waffle-blanket', 'ワッフルブランケット シングル 綿100%', 3480, undefined],
] as const;

test('every shape of item page has its chip and is read right, in EUC-JP', async ({
  extension,
  page,
}) => {
  for (const [name, number, title, price, availability] of SHAPES) {
    await visit(page, site[name]);
    await expect(chipSaying(page, text('chip.none')), name).toBeVisible();
    await expect.poll(() => itemRow(extension, number), { message: name }).toBeDefined();
    const row = await itemRow(extension, number);
    expect(row, name).toMatchObject({ name: title, price });
    if (availability) expect(row?.availability, name).toBe(availability);
  }
  const { diagnostics = [] } = await extension.history();
  expect(diagnostics.filter((row) => row.type !== 'page')).toEqual([]);
});

test('strict content security policy: chip, panel and record all the same', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await visit(page, site.itemStrictCsp);
  await expect(chipSaying(page, CART())).toBeVisible();
  const shape = await chip(page).evaluate((host) => {
    const inner = host.shadowRoot?.querySelector('section');
    const { position } = getComputedStyle(host);
    return { position, radius: inner && getComputedStyle(inner).borderTopLeftRadius };
  });
  expect(shape).toEqual({ position: 'fixed', radius: '999px' });
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(pattern(text, 'panel.carted'))).toBeVisible();
  expect(await dialog.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
  expect(await attemptsOf(extension)).toHaveLength(1);
});

test('a page of an unknown shape shows nothing and reports a miss', async ({ extension, page }) => {
  const room = await extension.context.newPage();
  await Promise.all([page.goto(site.itemUnknown), room.goto(site.unknownRoom)]);
  const misses = async () => {
    const { diagnostics = [] } = await extension.history();
    // A page that loads just when the extension starts is met twice, and read twice.
    return [...new Set(diagnostics.map((row) => row.page))].toSorted();
  };
  await expect.poll(misses).toEqual(['unknown:item', 'unknown:profile']);
  await expect(chip(page)).toHaveCount(0);
  await expect(chip(room)).toHaveCount(0);
  const popup = await extension.extensionPage('popup.html');
  const region = popup.getByRole('region', { name: text('popup.misses') });
  for (const label of ['page.item', 'page.profile']) {
    await expect(region.getByText(pattern(text, 'popup.miss', text(label), '.+'))).toBeVisible();
  }
});

test('shop category, books and the error page have no chip and leave no record', async ({
  extension,
  page,
}) => {
  const tabs = [page, await extension.context.newPage(), await extension.context.newPage()];
  const urls = [site.shopCategory, site.books, site.error];
  await Promise.all(tabs.map((tab, index) => tab.goto(urls[index] ?? '')));
  // By the time a page opened later has its chip, theirs would be there.
  await visit(await extension.context.newPage(), site.itemSingle);
  for (const tab of tabs) await expect(chip(tab)).toHaveCount(0);
  const { diagnostics = [], items = [] } = await extension.history();
  expect(diagnostics.map((row) => row.page)).toEqual(['item']);
  expect(items).toHaveLength(1);
});

test('a hostile name is text everywhere and runs nothing', async ({ extension, page }) => {
  await visit(page, `${site.itemHostile}?scid=room_pc_id_reg`);
  await clicksAre(extension, 1);
  await expect(chipSaying(page, CART())).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(/window\.__pwned=1.*見本ライト/)).toBeVisible();
  // The reader takes tags out of the name; the screens must not depend on that.
  const name = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>';
  await renameItems(extension, name);
  await expect(dialog.getByText(name).first()).toBeVisible();
  await expect(dialog.locator('img, script')).toHaveCount(0);
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByText(name).first()).toBeVisible();
  await expect(popup.locator('#root img, #root script')).toHaveCount(0);
  for (const tab of [page, popup]) {
    expect(await tab.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
  }
});

test('a small root font size changes nothing of ours', async ({ page }) => {
  const measure = async (url: string) => {
    await visit(page, url);
    const box = await chip(page).boundingBox();
    const dialog = await readPanel(page);
    const heading = await dialog.getByRole('heading', { level: 1 }).boundingBox();
    const action = await dialog.getByRole('link').first().boundingBox();
    const width = (await panel(page).boundingBox())?.width;
    return [box?.width, box?.height, heading?.height, action?.height, width];
  };
  const usual = await measure(site.itemSingle);
  expect(usual.every((length) => length !== undefined && length > 0)).toBe(true);
  expect(await measure(site.itemSmallRem)).toEqual(usual);
});
