import type { Row } from '../../e2e/harness/database';
import { CART, INTO_CART, SEASON, TO_ICHIBA } from '../../e2e/helpers/journey';
import { pattern, type Text, text } from '../../e2e/helpers/texts';
import { site } from '../../site/urls';
import type { Firefox } from '../harness/firefox';
import type { Tab, Wanted } from '../harness/tab';
import { expect } from './test';

/** A button, link or heading that is called so. */
export const named = (element: string, key: string, words: Text = text): Wanted => ({
  element,
  says: pattern(words, key),
});

export const CHIP: Wanted = { element: 'room-techo-chip' };

/** The chip's button while it says `face`. */
export const chipSaying = (face: string, words: Text = text): Wanted => ({
  element: 'button.open',
  says: pattern(words, 'chip.openPanel', face),
});

export async function visit(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.find(CHIP);
}

/** From a post to its item, until the chip there counts the window. */
export async function follow(tab: Tab, post: string = site.post): Promise<void> {
  await visit(tab, post);
  await tab.click({ element: 'a', says: new RegExp(`^${TO_ICHIBA}`) });
  await tab.find(chipSaying(CART()));
}

export async function intoCart(tab: Tab): Promise<void> {
  await tab.click({ element: 'button', says: new RegExp(INTO_CART) });
  await tab.find(chipSaying(SEASON()));
}

export async function rowsOf(firefox: Firefox, table: string): Promise<Row[]> {
  return (await firefox.history())[table] ?? [];
}

/** Waits for as many clicks, each seen as often, and gives them back. */
export async function clicksAre(firefox: Firefox, ...sightings: number[]): Promise<Row[]> {
  let clicks: Row[] = [];
  const seen = async () => {
    clicks = await rowsOf(firefox, 'clicks');
    return clicks.map(({ evidence }) => (Array.isArray(evidence) ? evidence.length : 0));
  };
  await expect.poll(seen, { message: 'sightings of each click' }).toEqual(sightings);
  return clicks;
}
