import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Html, html, raw } from './html';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'client');

const read = new Map<string, string>();

function asset(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  read.set(name, text);
  return text;
}

/** Style sheets go into the page, so that a page is whole without a server. */
export function styles(...names: string[]): Html {
  return html`<style>${raw(names.map((name) => asset(`${name}.css`)).join('\n'))}</style>`;
}

export function script(name: string): Html {
  return html`<script>${raw(asset(`${name}.js`))}</script>`;
}
