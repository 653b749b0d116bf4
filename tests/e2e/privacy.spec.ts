import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { copyExtension } from './harness/extension-copy';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import type { Site } from './harness/options';
import { removeDir, temporaryDir } from './harness/profile';
import { cartButton, ichibaLink } from './helpers/journey';
import { chip, expect, panel, test } from './helpers/test';
import { askedByExtensions, ownDocument, pageState } from './helpers/traces';

const STEPS = [site.roomProfile, site.post, site.shopCategory, site.itemSoldOut];

/** The same user, with the extension or with one that does nothing. */
async function journey(practice: Site, extension: string, withChip: boolean) {
  const logs = temporaryDir('trace');
  const netLog = path.join(logs, 'net.json');
  const extraArgs = [`--log-net-log=${netLog}`];
  const browser = withHelpers(await launch({ site: practice, extension, extraArgs }));
  const first = practice.requests.length;
  const page = await browser.context.newPage();
  const pages: Awaited<ReturnType<typeof pageState>>[] = [];
  const documents: string[] = [];
  const added: string[][] = [];
  const note = async (tab: Page) => {
    await tab.waitForLoadState('networkidle');
    const shown = await ownDocument(tab);
    documents.push(shown.html);
    added.push(shown.added);
    pages.push(await pageState(tab));
  };
  for (const url of STEPS) {
    await page.goto(url);
    if (withChip && url !== site.shopCategory) await expect(chip(page)).toHaveCount(1);
    await note(page);
  }
  await page.goto(site.post);
  if (withChip) await expect(chip(page)).toHaveCount(1);
  await ichibaLink(page).click();
  await expect(page.getByRole('link', { name: 'ROOMに投稿' })).toBeVisible();
  if (withChip) {
    await chip(page).getByRole('button').first().click();
    await expect(panel(page).getByRole('dialog')).toBeVisible();
  }
  await cartButton(page).click();
  await note(page);
  const requests = practice.requests.slice(first).toSorted();
  await browser.close();
  const byExtension = askedByExtensions(netLog);
  removeDir(logs);
  return { requests, documents, pages, added, byExtension };
}

test('the sites see the same requests, documents, globals and cookies as without it', async ({
  site: practice,
}) => {
  const inert = copyExtension();
  inert.patchManifest({ content_scripts: [], action: {} });
  fs.writeFileSync(path.join(inert.dir, 'background.js'), '');
  const without = await journey(practice, inert.dir, false);
  const copy = copyExtension();
  const withIt = await journey(practice, copy.dir, true);
  inert.remove();
  copy.remove();
  expect(withIt.requests).toEqual(without.requests);
  expect(withIt.pages).toEqual(without.pages);
  expect(withIt.documents).toEqual(without.documents);
  const chips = ['room-techo-chip in html'];
  const both = ['room-techo-chip in html', 'room-techo-panel in html'];
  expect(withIt.added).toEqual([chips, chips, [], chips, both]);
  expect(without.added.flat()).toEqual([]);
  expect(withIt.byExtension, 'asked for by the extension itself').toEqual([]);
});
