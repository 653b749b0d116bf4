import { site } from '../site/urls';
import { CORNERS, cornerOf, dragTo } from './helpers/geometry';
import { clicksAre } from './helpers/history';
import { CART, cartButton, chipSaying, faceOf, follow, SEASON, visit } from './helpers/journey';
import { ownWorld } from './helpers/own-world';
import { settingsOf } from './helpers/settings';
import { chip, expect, panel, test } from './helpers/test';
import { text } from './helpers/texts';

test('the corner it is dragged to is remembered on every page', async ({ extension, page }) => {
  await visit(page, site.itemSingle);
  for (const corner of CORNERS.toReversed()) {
    await dragTo(page, corner);
    await expect.poll(() => cornerOf(page)).toBe(corner);
    await expect.poll(async () => (await settingsOf(extension)).chip.corner).toBe(corner);
    // The press that ended the drag did not open anything.
    await expect(panel(page)).toHaveCount(0);
  }
  await dragTo(page, 'top-left');
  await expect.poll(async () => (await settingsOf(extension)).chip.corner).toBe('top-left');
  // A drag that is over does not swallow the next press of the key.
  await chip(page).getByRole('button').first().press('Enter');
  await expect(panel(page).getByRole('dialog')).toBeVisible();
  await visit(page, site.post);
  await expect.poll(() => cornerOf(page)).toBe('top-left');
});

test('the arrow keys move it, and folded it stays folded', async ({ extension, page }) => {
  await visit(page, site.itemSingle);
  const open = chip(page).getByRole('button').first();
  await open.focus();
  const moves = [
    ['ArrowLeft', 'bottom-left'],
    ['ArrowUp', 'top-left'],
    ['ArrowRight', 'top-right'],
    ['ArrowDown', 'bottom-right'],
  ] as const;
  for (const [key, corner] of moves) {
    await page.keyboard.press(key);
    await expect.poll(() => cornerOf(page), { message: key }).toBe(corner);
  }
  await expect(open).toBeFocused();
  const wide = (await open.boundingBox())?.width ?? 0;
  await chip(page)
    .getByRole('button', { name: text('chip.fold') })
    .click();
  await expect(chip(page).getByText(text('chip.none')).first()).toBeHidden();
  await expect.poll(async () => (await open.boundingBox())?.width).toBeLessThan(wide / 2);
  await expect.poll(async () => (await settingsOf(extension)).chip.collapsed).toBe(true);
  await visit(page, site.post);
  await expect(chip(page).getByRole('button')).toHaveCount(1);
  await chip(page).getByRole('button').click();
  await expect(chip(page).getByRole('button')).toHaveCount(2);
  await expect(panel(page)).toHaveCount(0);
});

test('screen readers hear of a new phase, not of every second', async ({ page }) => {
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  const status = chip(page).getByRole('status');
  await expect(status).toHaveText(text('chip.say.cartOpen'));
  await status.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  const faces = new Set<string>();
  const face = async () => faces.add(await faceOf(page)).size;
  await expect.poll(face, { intervals: [200] }).toBeGreaterThan(3);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(await said()).toEqual([]);
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  expect(await said()).toEqual([text('chip.say.carted')]);
});

test('a hidden tab has no timer, and catches up when it is seen again', async ({
  extension,
  page,
}) => {
  const world = await ownWorld(page, extension.extensionId);
  await follow(page, site.post);
  await clicksAre(extension, 2);
  await expect(chipSaying(page, CART())).toBeVisible();
  await world.watchTimers();
  const face = () => faceOf(page);
  const first = await face();
  await expect.poll(face).not.toBe(first);
  await expect.poll(() => world.timers()).toBeGreaterThan(0);

  await world.setVisibility('hidden');
  const frozen = await face();
  expect(await world.timers()).toBe(0);
  const start = Date.now();
  await expect.poll(() => Date.now() - start, { intervals: [500] }).toBeGreaterThan(2500);
  expect(await face()).toBe(frozen);
  expect(await world.timers()).toBe(0);
  await world.setVisibility('visible');
  await expect.poll(face).not.toBe(frozen);

  // With the panel open, too.
  await chip(page).getByRole('button').first().click();
  await expect(panel(page).getByRole('dialog')).toBeVisible();
  await expect(panel(page).getByText(text('popup.loading'))).toHaveCount(0);
  await world.setVisibility('hidden');
  await expect.poll(() => world.timers()).toBe(0);
});
