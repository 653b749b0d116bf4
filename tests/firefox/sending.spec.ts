import { MAY_BE_SENT, SENT } from '../../lib/domain/sending';
import { answerPermission } from './harness/browser';
import { named } from './helpers/journey';
import { expect, test } from './helpers/test';

const ORIGIN = 'https://tshop.r10s.jp/*';

test('before a folder is asked, Firefox asks for its host and what is sent, in one question', async ({
  firefox,
}) => {
  const page = await firefox.extensionPage('options.html#sync');
  const allowed = (data_collection: readonly string[]) =>
    page.evaluate(async (wanted) => browser.permissions.contains(wanted), {
      origins: [ORIGIN],
      data_collection: [...data_collection],
    });
  await page.type({ element: '#sync input[type=url]' }, 'https://tshop.r10s.jp/notes/');
  await page.type({ element: '#sync form div div input:not([type=password], [type=url])' }, 'me');
  await page.type({ element: '#sync input[type=password]' }, 'secret');
  await page.click(named('button', 'sync.folder.test'));
  expect(await answerPermission(firefox, 'deny')).toContain('tshop.r10s.jp');
  await page.find(named('[role=status]', 'sync.problem.permission'));
  await page.click(named('button', 'sync.folder.test'));
  const said = await answerPermission(firefox, 'allow');
  expect(said).toContain('tshop.r10s.jp');
  expect(said).toContain('金融');
  await expect.poll(() => allowed(SENT.folder)).toBe(true);
  const all = await page.evaluate(async () => browser.permissions.getAll(), null);
  expect(all).toMatchObject({ data_collection: expect.arrayContaining(MAY_BE_SENT) });
});
