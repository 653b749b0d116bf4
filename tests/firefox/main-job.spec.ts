import { MUG } from '../e2e/helpers/main-job';
import { pattern, text } from '../e2e/helpers/texts';
import { site } from '../site/urls';
import { CHIP, clicksAre, follow, intoCart, named, rowsOf, visit } from './helpers/journey';
import { expect, test } from './helpers/test';

test('first run, own ROOM, click, landing, cart attempt, panel, popup, notebook', async ({
  firefox,
  tab,
}) => {
  const first = await firefox.extensionPage('popup.html');
  await first.find(named('h3', 'popup.emptyTitle'));
  await visit(tab, site.ownProfile);
  await first.click(named('button', 'ownRoom.yes'));
  await first.close();

  await follow(tab);
  await intoCart(tab);
  await tab.click({ element: 'button.open' });
  await tab.find(named('[role=dialog] *', 'panel.carted'));
  await tab.find({
    element: '[role=dialog] *',
    says: pattern((key) => text(key, 'room_0a1b2c3d4e'), 'panel.fromRoom'),
  });
  await tab.click(named('button', 'panel.close'));
  await expect.poll(() => tab.count({ element: '[role=dialog]' })).toBe(0);
  expect(await tab.count(CHIP)).toBe(1);

  const [click] = await clicksAre(firefox, 2);
  expect(click).toMatchObject({ kind: 'room', ownership: 'other', standing: 'carted' });
  const [attempt] = await rowsOf(firefox, 'cartAttempts');
  expect(attempt).toMatchObject({ button: 'cart', clickId: click?.id });

  const popup = await firefox.extensionPage('popup.html');
  await popup.find({ element: 'section li, section a', says: MUG });
  await popup.find(named('section *', 'popup.buyUntil'));
  await popup.click(named('a', 'popup.openNotebook'));
  const notebook = (await firefox.tabs()).at(-1);
  await notebook?.find(named('article b', 'notebook.what.click'));
  await notebook?.find(named('article b', 'notebook.what.cart'));
});

test('a click on the own ROOM is a link check', async ({ firefox, tab }) => {
  await visit(tab, site.ownProfile);
  const popup = await firefox.extensionPage('popup.html');
  await popup.click(named('button', 'ownRoom.yes'));
  await expect.poll(() => popup.count(named('button', 'ownRoom.yes'))).toBe(0);
  await visit(tab, site.ownPost);
  await tab.click({ element: 'a', says: /^楽天市場で見る/ });
  const [click] = await clicksAre(firefox, 2);
  expect(click).toMatchObject({ ownership: 'own' });
});
