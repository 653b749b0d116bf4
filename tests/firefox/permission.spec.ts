import { pattern, text } from '../e2e/helpers/texts';
import { site } from '../site/urls';
import { answerPermission } from './harness/browser';
import type { Firefox } from './harness/firefox';
import { CHIP, clicksAre, follow, named } from './helpers/journey';
import { expect, test } from './helpers/test';

const SITES = ['https://room.rakuten.co.jp/*', 'https://item.rakuten.co.jp/*'];

/** What the user does in Firefox's own settings of the extension. */
async function takeBack(firefox: Firefox): Promise<void> {
  const page = await firefox.extensionPage('background.js');
  await page.evaluate(async (origins) => browser.permissions.remove({ origins }), SITES);
  await page.close();
}

const TITLE = named('h2', 'access.title');

for (const file of ['popup.html', 'options.html', 'notebook.html']) {
  test(`${file}: without the sites says so, and one press gives them back`, async ({
    firefox,
    tab,
  }) => {
    await takeBack(firefox);
    await tab.goto(site.post);
    const page = await firefox.extensionPage(file);
    await page.find(TITLE);
    expect(await tab.count(CHIP)).toBe(0);

    await page.click(named('button', 'access.ask'));
    await answerPermission(firefox, 'deny');
    await page.find(named('[role=status]', 'access.refused'));
    await page.click(named('button', 'access.ask'));
    expect(await answerPermission(firefox, 'allow')).toContain('room.rakuten.co.jp');
    await page.find(named('h2', 'access.granted'));
    // The page was open all the while.
    await tab.find(CHIP);
    await follow(tab);
    await clicksAre(firefox, 2);
  });
}

test('one site taken back is named; the other goes on', async ({ firefox, tab }) => {
  const page = await firefox.extensionPage('background.js');
  await page.evaluate(async (origins) => browser.permissions.remove({ origins }), [SITES[1] ?? '']);
  await page.close();
  const popup = await firefox.extensionPage('popup.html');
  await popup.find(TITLE);
  expect(await popup.count({ element: 'li', says: pattern(text, 'access.item') })).toBe(1);
  expect(await popup.count({ element: 'li', says: pattern(text, 'access.room') })).toBe(0);
  await tab.goto(site.itemMulti);
  expect(await tab.count(CHIP)).toBe(0);
  await tab.goto(site.post);
  await tab.find(CHIP);
});

test('with both sites nothing is said', async ({ firefox }) => {
  const popup = await firefox.extensionPage('popup.html');
  await popup.find(named('h3', 'popup.emptyTitle'));
  expect(await popup.count(TITLE)).toBe(0);
});
