import { walk } from './helpers/a11y/keyboard';
import { focusReturns } from './helpers/a11y/openers';
import { everywhere } from './helpers/a11y/surfaces';
import { fillNotebook } from './helpers/filled';
import { expect, test } from './helpers/test';

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
