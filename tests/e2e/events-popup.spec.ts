import type { Page } from '@playwright/test';
import { site } from '../site/urls';

import { readPanel, visit } from './helpers/journey';
import { startWith } from './helpers/settings';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const HOUR = 3_600_000;
const OWN = 'aoi_techo';

/** An own event, put as a screen puts it: by a message to the background. */
async function addEvent(extension: Extension, startsIn: number, endsIn: number): Promise<void> {
  const page = await extension.extensionPage('options.html');
  const answer = await page.evaluate(
    async ([from, to]) => {
      const now = Date.now();
      const put = {
        id: 'e2e',
        kind: 'super-sale',
        title: '見本の市',
        startsAt: now + (from ?? 0),
        endsAt: now + (to ?? 0),
        confidence: 'confirmed',
        source: '',
        origin: { from: 'user' },
      };
      const data = { put: [put], remove: [], hide: [], show: [] };
      const { runtime } = (globalThis as never as { chrome: typeof chrome }).chrome;
      const message = { id: 0, type: 'changeEvents', data, timestamp: now };
      return (await runtime.sendMessage(message)) as { res: unknown };
    },
    [startsIn, endsIn],
  );
  expect(answer.res).toEqual({ ok: true });
  await page.close();
}

const shares = async (extension: Extension) => (await extension.history()).shares ?? [];
const noteButton = (page: Page) => page.getByRole('button', { name: /いまシェアしたことを記録/ });

test('the next event counts down in the popup, and a share is noted and taken back', async ({
  extension,
}) => {
  await startWith(extension, { ownRooms: [OWN] });
  await addEvent(extension, 2 * HOUR, 50 * HOUR);
  const page = await extension.context.newPage();
  await visit(page, site.ownPost);
  const popup = await extension.extensionPage('popup.html');
  const next = popup.getByRole('region', { name: text('popup.event.title') });
  await expect(next).toContainText('見本の市');
  await expect(next).toContainText(/01:59:5\d/);
  await expect(next).toContainText(text('events.todo.shareNow'));

  await popup.getByLabel(text('share.where')).first().selectOption('Threads');
  await noteButton(popup).first().click();
  await expect(popup.getByText(/Threadsへのシェアを記録しました/)).toBeVisible();
  expect(await shares(extension)).toMatchObject([{ channel: 'Threads' }]);
  await popup.getByRole('button', { name: text('share.undo') }).click();
  await expect.poll(() => shares(extension)).toEqual([]);
});

test('the panel says what a click reaches now, and notes a share of an own post', async ({
  extension,
  page,
}) => {
  await startWith(extension, { ownRooms: [OWN] });
  await addEvent(extension, -HOUR, 5 * HOUR);
  await visit(page, site.ownPost);
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.reach.title'))).toBeVisible();
  await expect(dialog.getByText(/見本の市（.+まで）/)).toBeVisible();
  await dialog.getByRole('button', { name: /いまシェアしたことを記録/ }).click();
  await expect(dialog.getByText(/シェアを記録しました/)).toBeVisible();
  expect(await shares(extension)).toMatchObject([{ channel: 'Instagram' }]);
  const [share] = await shares(extension);
  expect(String(share?.postId)).toMatch(/^1700\d{12}$/);
});

test('an item page tells the same', async ({ extension, page }) => {
  await addEvent(extension, -HOUR, 5 * HOUR);
  await visit(page, site.itemMulti);
  const dialog = await readPanel(page);
  await expect(dialog.getByText(/見本の市（.+まで）/)).toBeVisible();
});
