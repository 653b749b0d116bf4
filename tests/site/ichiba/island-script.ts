import type { Item } from '../data/types';
import { type Html, html, raw } from '../html';
import { jsonText } from '../json';
import { island } from './island';

const ID = 'item-page-app-data';

/** Whole, cut off in the middle, or missing. */
export function islandScript(item: Item): Html {
  if (item.island === 'none') return html``;
  const text = jsonText(island(item));
  const shown = item.island === 'broken' ? text.slice(0, text.length / 2) : text;
  return html`<script type="application/json" id="${ID}">${raw(shown)}</script>`;
}
