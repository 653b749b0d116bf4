import { type Html, html, raw } from './html';

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * JSON that may stand inside a script element: it can neither end the element nor open a comment,
 * and what EUC-JP cannot carry (emoji, direction marks) is written as an escape.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value)
    .replace(/<(?=[/!])|<(?=script)/gi, unicodeEscape)
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff]/g, unicodeEscape);
}

export function jsonScript(id: string, value: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(jsonText(value))}</script>`;
}
