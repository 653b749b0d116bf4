import { type Html, html } from '../html';

function part(text: string): Html {
  if (!text.startsWith('#')) return html`${text}`;
  const address = `/search/item?keyword=${encodeURIComponent(text)}`;
  return html`<a class="tag-link--1hTkr" href="${address}">${text}</a>`;
}

/** The comment with its hash tags as links. */
export function linkedCaption(caption: string): Html {
  return html`${caption.split(/(#[^\s#]+)/).map(part)}`;
}
