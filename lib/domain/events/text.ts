/** Controls, halves of characters, and what turns the direction of the text around it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of visible text; what cannot be seen becomes a blank. */
export const cleanLine = (text: string): string =>
  text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();

/** A tag of HTML. Nothing here is ever shown as markup; a title that has one is not a title. */
export const hasMarkup = (text: string): boolean => /<[a-z/!?]/i.test(text);
