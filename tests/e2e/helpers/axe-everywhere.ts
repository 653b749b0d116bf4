import type { Page } from '@playwright/test';
import { site } from '../../site/urls';
import { axeViolations, describeViolations } from '../harness/axe';
import { unmarkedJapanese } from './a11y/languages';
import { everywhere } from './a11y/surfaces';
import { fillNotebook } from './filled';
import { clicksAre } from './history';
import { CART, cartButton, chipSaying, follow, readPanel, SEASON, visit } from './journey';
import { startWith } from './settings';
import { chip, type Extension, expect, panel } from './test';
import type { Text } from './texts';

/** What axe says, and Japanese that is not marked as such; each with the place it was found in. */
class Findings {
  readonly all: string[] = [];

  async look(page: Page, place: string, include?: string): Promise<void> {
    // What was unfolded is laid out first, and its parts know their sizes.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const violations = await axeViolations(page, include ? { include: [include] } : {});
    const lines = [...describeViolations(violations), ...(await unmarkedJapanese(page, include))];
    this.all.push(...lines.map((line) => `${place}: ${line}`));
  }
}

const CHIP = 'room-techo-chip';
const PANEL = 'room-techo-panel';

/** Chip and panel in the states a user meets; what the page itself does wrong is not ours. */
export async function axeOnPages(extension: Extension, page: Page, words: Text): Promise<string[]> {
  const found = new Findings();
  const both = async (place: string) => {
    await found.look(page, `${place}, chip`, CHIP);
    const dialog = await readPanel(page, words);
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    await found.look(page, `${place}, panel`, PANEL);
  };
  await visit(page, site.itemSingle);
  await both('no click');
  await follow(page, site.post);
  await expect(chipSaying(page, CART(words), words)).toBeVisible();
  await both('cart window');
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON(words), words)).toBeVisible();
  await found.look(page, 'carted, chip', CHIP);
  await found.look(page, 'carted, panel', PANEL);
  await panel(page)
    .getByRole('button', { name: words('panel.forget') })
    .click();
  await expect(panel(page).getByText(words('panel.forgotten'))).toBeVisible();
  await found.look(page, 'forgotten, panel', PANEL);
  await chip(page)
    .getByRole('button', { name: words('chip.fold') })
    .click();
  await found.look(page, 'folded, chip', CHIP);
  await visit(page, site.ownProfile);
  await chip(page).getByRole('button').click();
  await both('profile with the question');
  await startWith(extension, { ownRooms: ['aoi_techo'] });
  await visit(page, site.ownPost);
  await both('own post, unchecked');
  await follow(page, site.ownPost);
  await clicksAre(extension, 2);
  await both('own click');
  await visit(page, site.ownPost);
  await both('own post');
  await visit(page, site.affiliateLink);
  await both('other link');
  await page.setViewportSize({ width: 320, height: 640 });
  await found.look(page, 'other link, 320 px, chip', CHIP);
  await found.look(page, 'other link, 320 px, panel', PANEL);
  // Wide enough for the checklist to stand beside the form.
  await page.setViewportSize({ width: 1400, height: 900 });
  await visit(page, site.composer);
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('#collect-content').fill('肩こりが楽になりました。 #オリジナル写真');
  await found.look(page, 'composer, chip', CHIP);
  await found.look(page, 'composer, panel', PANEL);
  return found.all;
}

/** The extension's own pages, empty and in use. */
export async function axeOnOwnPages(
  extension: Extension,
  page: Page,
  words: Text,
): Promise<string[]> {
  const look = (state: string) =>
    everywhere(extension, async (own) => {
      const found = new Findings();
      await found.look(own, state);
      for (const summary of await own.locator('details:not([open]) > summary').all())
        if (await summary.isVisible()) await summary.click();
      await found.look(own, `${state}, unfolded`);
      await own.setViewportSize({ width: 320, height: 640 });
      await own.waitForTimeout(150);
      await found.look(own, `${state}, 320 px`);
      return found.all;
    });
  const empty = await look('empty');
  await fillNotebook(extension, page, words);
  return [...empty, ...(await look('in use'))];
}
