import type { Page } from '@playwright/test';
import type { JstMonth } from '../../lib/domain/month';
import { monthOf, monthStart, previousMonth } from '../../lib/domain/month';
import { DAY, HOUR } from '../../lib/domain/time-units';
import { openExtensionPage } from '../../tests/e2e/harness/extension';
import type { Launched } from '../../tests/e2e/harness/launch';
import { chip, openPanel, panel } from '../../tests/e2e/harness/locators';
import { orderFile, sale } from '../../tests/e2e/helpers/reports';
import type { Text } from '../../tests/e2e/helpers/texts';
import { site } from '../../tests/site/urls';
import { pageScript } from '../bench/bundle';

export interface Stage {
  launched: Launched;
  words: Text;
  /** A tab in front. */
  page: Page;
}

type Scene = (stage: Stage) => Promise<Page>;

async function item({ page }: Stage): Promise<Page> {
  await page.goto(site.post);
  await chip(page).waitFor();
  await page.getByRole('link', { name: '楽天市場で見る' }).first().click();
  await page.waitForURL('https://item.rakuten.co.jp/**');
  await openPanel(page);
  await panel(page).getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Half a year of an imagined ROOM: what is drawn here is nobody's. */
export async function rank({ launched, page }: Pick<Stage, 'launched' | 'page'>): Promise<Page> {
  await page.goto(site.ownProfile);
  await chip(page).waitFor();
  const plain = await openExtensionPage(launched, 'popup.html');
  await plain.evaluate(await pageScript('fill-rank'));
  await plain.evaluate(() =>
    globalThis.benchRankFill(180, 420, { photosApproved: 6, clicks: 1_180 }),
  );
  await plain.close();
  const notebook = await openExtensionPage(launched, 'notebook.html', '#rank');
  await notebook.locator('svg[role=img]').first().waitFor();
  return notebook;
}

async function composer({ page, words }: Stage): Promise<Page> {
  await page.goto(site.composer);
  await chip(page).waitFor();
  await page
    .locator('#collect-content')
    .fill('朝の光で撮りました。手になじむ大きさで、毎日のコーヒーに使っています。 #マグカップ');
  await panel(page)
    .getByRole('dialog', { name: words('composer.title') })
    .waitFor();
  return page;
}

const GOODS = [
  ['マグカップ 350ml', 'キッチン用品', 2_480, 40],
  ['木のうつわ 2個セット', 'キッチン用品', 4_980, 40],
  ['リネンのエプロン', 'ファッション', 5_500, 80],
  ['今治のタオル 3枚', 'インテリア', 3_300, 30],
  ['ドリップケトル', 'キッチン用品', 7_700, 40],
] as const;

/** The orders of a month, made up from its number alone. */
function ordersOf(month: JstMonth, back: number) {
  const count = 26 - back * 3;
  return Array.from({ length: count }, (_, i) => {
    const [itemName, genre, amount, rate] = GOODS[(i * 7 + back) % GOODS.length] ?? GOODS[0];
    const discarded = i % 9 === 4;
    const settled = back < 2 ? 'unconfirmed' : 'confirmed';
    return sale({
      ...{ itemName, genre, amount, rate },
      shopName: ['見本ショップ', 'みほん堂', '暮らしの見本'][i % 3] ?? '見本ショップ',
      occurredAt: monthStart(month) + ((i * 27) / count) * DAY + (9 + (i % 12)) * HOUR,
      reward: Math.floor((amount * rate) / 1_000),
      status: discarded && back > 0 ? 'discarded' : settled,
    });
  });
}

async function rewards({ launched, words }: Stage): Promise<Page> {
  const page = await openExtensionPage(launched, 'notebook.html', '#rewards');
  const field = page.locator('input[type=file]').first();
  await field.waitFor({ state: 'attached' });
  let month = previousMonth(monthOf(Date.now()));
  const files = [];
  for (let back = 1; back <= 6; back += 1) {
    const { name, bytes } = orderFile(month, ordersOf(month, back));
    files.push({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    month = previousMonth(month);
  }
  await field.setInputFiles(files);
  await page.getByRole('button', { name: words('rewards.import.store') }).click();
  await page.locator('svg[role=img]').first().waitFor();
  await page.reload();
  await page.getByRole('button', { name: words('notebook.rank.range.last', '6') }).click();
  await page.locator('svg[role=img]').first().waitFor();
  return page;
}

async function events({ launched }: Stage): Promise<Page> {
  const page = await openExtensionPage(launched, 'notebook.html', '#events');
  await page.locator('main [role=grid], main table').first().waitFor();
  return page;
}

/** The pictures of the listing, in its order. */
export const SCENES: Record<string, Scene> = {
  '1-item.png': item,
  '2-rank.png': rank,
  '3-composer.png': composer,
  '4-rewards.png': rewards,
  '5-events.png': events,
};
