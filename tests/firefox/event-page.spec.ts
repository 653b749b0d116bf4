import { text } from '../e2e/helpers/texts';
import { site } from '../site/urls';
import { backgroundState, terminateBackground } from './harness/browser';
import { CHIP, clicksAre, follow, intoCart, named, rowsOf, visit } from './helpers/journey';
import { expect, test } from './helpers/test';

test('ended between every two steps, the event page writes the same history', async ({
  firefox,
  tab,
}) => {
  await visit(tab, site.post);
  expect(await terminateBackground(firefox)).toBe('stopped');
  await follow(tab);
  expect(await terminateBackground(firefox)).toBe('stopped');
  await intoCart(tab);
  await terminateBackground(firefox);
  await tab.click({ element: 'button.open' });
  await tab.click(named('button', 'panel.markBought'));
  await tab.find({ element: 'button.open', says: new RegExp(`^${text('chip.bought')}`) });
  await terminateBackground(firefox);
  const [click] = await clicksAre(firefox, 2);
  expect(click).toMatchObject({ kind: 'room', standing: 'bought' });
  expect(await rowsOf(firefox, 'cartAttempts')).toHaveLength(1);
  const popup = await firefox.extensionPage('popup.html');
  await popup.find(named('h2', 'popup.today'));
});

test.describe('left alone', () => {
  test.use({ prefs: { 'extensions.background.idle.timeout': 1500 } });

  test('Firefox ends it by itself, and the next click is recorded', async ({ firefox, tab }) => {
    await visit(tab, site.post);
    await expect.poll(() => backgroundState(firefox), { timeout: 30_000 }).toBe('stopped');
    expect(await tab.count(CHIP)).toBe(1);
    await follow(tab);
    await clicksAre(firefox, 2);
  });
});
