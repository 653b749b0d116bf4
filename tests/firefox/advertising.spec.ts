import { REPORT_HOST } from '../../lib/domain/advertising/host';
import { SENT } from '../../lib/domain/sending';
import { ADDRESS, TOKEN } from '../e2e/helpers/advertising';
import { text } from '../e2e/helpers/texts';
import { answerPermission } from './harness/browser';
import { named } from './helpers/journey';
import { expect, test } from './helpers/test';

/** Longer than Firefox leaves an event page alone that seems to do nothing. */
const SLOW = 40_000;

test('an account is connected and tested, however slow the answers are', async ({
  firefox,
  site,
}) => {
  test.setTimeout(300_000);
  site.advertising.faults = [{ kind: 'html' }, { kind: 'delay', ms: SLOW }];
  site.advertising.requests = [];
  const page = await firefox.extensionPage('options.html#advertising');
  const paste = `#advertising input[placeholder="${text('advertising.page.placeholder')}"]`;
  await page.type({ element: paste }, `${ADDRESS}\uE007`);
  await page.find({ element: '#advertising dd', says: /••••/ });
  await page.type({ element: '#advertising input[placeholder="1234567"]' }, '1234567');
  await page.click(named('#advertising button', 'advertising.page.connect'));
  expect(await answerPermission(firefox, 'allow')).toContain(REPORT_HOST);
  const all = await page.evaluate(async () => browser.permissions.getAll(), null);
  expect(all).toMatchObject({ data_collection: expect.arrayContaining([...SENT.reports]) });

  await page.click(named('#advertising button', 'advertising.trial.start'));
  await page.find(named('#advertising li p', 'advertising.problem.html'), 30_000);
  // Beside the words stands how long it has been.
  const asking = new RegExp(`^${text('advertising.trial.asking')}`);
  await page.find({ element: '#advertising li p', says: asking }, 30_000);
  const ended = {
    element: '#advertising p',
    says: new RegExp(text('advertising.hint.siteIdUnchecked')),
  };
  const results = () => page.count({ element: '#advertising li[data-kind=found]' });
  await expect.poll(results, { timeout: SLOW + 90_000 }).toBe(4);
  await page.find(ended);
  expect(site.advertising.requests).toHaveLength(5);

  const [shown, stored] = await page.evaluate(async () => {
    const kept = await browser.storage.local.get(null);
    return [document.documentElement.outerHTML, kept] as const;
  }, null);
  const holding = Object.entries(stored).filter(([, value]) =>
    JSON.stringify(value).includes(TOKEN),
  );
  expect(holding.map(([key]) => key)).toEqual([expect.stringMatching(/^secret:advertising:/)]);
  expect(shown).not.toContain(TOKEN);
});
