import { site } from '../site/urls';
import { walk } from './helpers/a11y/keyboard';
import { focusReturns } from './helpers/a11y/openers';
import { walkPanel } from './helpers/a11y/panel-walk';
import { everywhere } from './helpers/a11y/surfaces';
import { fillNotebook } from './helpers/filled';
import { readPanel, visit } from './helpers/journey';
import { startWith } from './helpers/settings';
import { expect, panel, test } from './helpers/test';

/** Every page is walked through; that takes as long as it has stops. */
const PATIENCE = 240_000;

test('the Tab key reaches everything on every page, in order, in sight, and leaves again', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await fillNotebook(extension, page);
  const stops: string[] = [];
  const problems = await everywhere(extension, async (own, name) => {
    const walked = await walk(own);
    stops.push(`${name} ${walked.stops}`);
    return walked.problems;
  });
  expect(problems, stops.join(', ')).toEqual([]);
  // A walk that ended at once would have found nothing.
  for (const count of stops) expect(Number(count.split(' ')[1]), count).toBeGreaterThan(5);
});

test('what opens closes again by keyboard, and the focus is back at what opened it', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await fillNotebook(extension, page);
  let opened = 0;
  const problems = await everywhere(extension, async (own) => {
    const tried = await focusReturns(own);
    opened += tried.opened;
    return tried.problems;
  });
  expect(problems).toEqual([]);
  expect(opened).toBeGreaterThan(10);
});

test('through the panel: on an item, a post, the own profile and beside the composer', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await startWith(extension, { ownRooms: ['aoi_techo'] });
  const found: string[] = [];
  for (const url of [site.itemMulti, site.ownPost, site.ownProfile, site.composer]) {
    await visit(page, url);
    if (url !== site.composer) await readPanel(page);
    await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    const { problems, stops } = await walkPanel(page);
    found.push(...problems.map((problem) => `${url}: ${problem}`));
    expect(stops, url).toBeGreaterThanOrEqual(3);
  }
  expect(found).toEqual([]);
});
