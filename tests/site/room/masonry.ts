import type { Post } from '../data/types';
import { type Html, html } from '../html';
import { card } from './card';

/** Columns before the page's script knows the width of the window. */
const COLUMNS = 4;

/** The order of the document: whole columns one after the other, not what the eye reads. */
export function inColumns(posts: readonly Post[]): readonly Post[][] {
  return Array.from({ length: COLUMNS }, (_, column) =>
    posts.filter((_post, index) => index % COLUMNS === column),
  );
}

export function masonry(posts: readonly Post[]): Html {
  const columns = inColumns(posts).map(
    (column) => html`<div class="masonry-grid-column--y4Ln0">${column.map(card)}</div>`,
  );
  return html`<div class="masonry-grid--x7Wq1">${columns}</div>`;
}
