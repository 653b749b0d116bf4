import { CHIP_WORDS, type ChipTexts, type Say } from '../domain/chip-words';
import { template } from './message';

/**
 * The texts as the background hands them to a page. A page that asked the browser would stand still
 * for its first text: the browser reads all of the extension's, 500 kB, and hands them over at once.
 */
export const chipTexts = (): ChipTexts =>
  Object.fromEntries(CHIP_WORDS.map((key) => [key, template(key)])) as ChipTexts;

export const sayFrom =
  (texts: ChipTexts): Say =>
  (key, ...parts) =>
    texts[key].replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? '');
