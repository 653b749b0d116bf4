import { readFileSync } from 'node:fs';
import type { Locale } from '../../tests/e2e/harness/options';

const WORDS = {
  ja: {
    name: 'ROOM手帳',
    line: 'クリックから24時間、購入まで89日。',
    more: '楽天ROOMの記録を、このブラウザの中だけに。',
    cart: 'かご',
    buy: '購入',
    days: '日',
    note: '楽天グループ株式会社とは関係ありません',
  },
  en: {
    name: 'ROOM Techo',
    line: '24 hours to the cart, 89 days to buy.',
    more: 'A ROOM curator’s notebook, in your browser only.',
    cart: 'Cart',
    buy: 'Buy',
    days: 'd',
    note: 'Not affiliated with Rakuten Group, Inc.',
  },
} satisfies Record<Locale, Record<string, string>>;

const ICON = `data:image/svg+xml;base64,${readFileSync('docs/icon.svg').toString('base64')}`;

/** The ring of the 24 hours, an hour of it gone. */
const RING = `<svg viewBox="0 0 44 44" aria-hidden="true">
  <circle cx="22" cy="22" r="18" fill="none" stroke="#E4DFD3" stroke-width="5"/>
  <circle cx="22" cy="22" r="18" fill="none" stroke="#4E7A3A" stroke-width="5" pathLength="24"
    stroke-dasharray="23 24" transform="rotate(-90 22 22)"/></svg>`;

const style = (unit: number) => `
  * { box-sizing: border-box; margin: 0 }
  body { display: grid; grid-template-columns: 1.25fr 1fr; align-items: center; height: 100vh;
    padding: 0 ${unit * 1.6}px; gap: ${unit}px; background: #FBF9F4; color: #1F2430; word-break: auto-phrase;
    font: ${unit * 0.62}px/1.5 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif }
  h1 { display: flex; align-items: center; gap: ${unit * 0.4}px; font-size: ${unit * 1.5}px; line-height: 1.2 }
  h1 img { width: ${unit * 1.8}px }
  .line { margin-top: ${unit * 0.5}px; font-size: ${unit * 0.82}px; font-weight: 600 }
  .more { margin-top: ${unit * 0.2}px; color: #5E6472 }
  .note { position: fixed; left: ${unit * 1.6}px; bottom: ${unit * 0.5}px; color: #5E6472; font-size: ${Math.max(9, unit * 0.34)}px }
  .sheet { padding: ${unit * 0.6}px ${unit * 0.8}px; border: 1px solid #E4DFD3; border-radius: ${unit * 0.4}px; background: #FFF }
  .window { display: flex; align-items: center; gap: ${unit * 0.5}px }
  .window svg { width: ${unit * 2.4}px }
  b { display: block; font-size: ${unit * 1.3}px; line-height: 1.2; font-variant-numeric: tabular-nums }
  small { color: #5E6472; font-size: ${unit * 0.55}px }
  .season { margin-top: ${unit * 0.5}px; padding-top: ${unit * 0.5}px; border-top: 1px solid #E4DFD3 }
  .bar { height: ${unit * 0.25}px; margin-top: ${unit * 0.25}px; border-radius: 99px; background: linear-gradient(90deg, #2B4C7E 92%, #E4DFD3 92%) }`;

/** Shown at half its size: it says less, larger, one thing below the other. */
const SMALL = `
  body { grid-template-columns: 1fr; align-content: center; justify-items: center; gap: 22px; text-align: center }
  h1 { justify-content: center; font-size: 40px } h1 img { width: 50px }
  .line { margin-top: 8px; font-size: 17px }
  .sheet { display: flex; align-items: center; gap: 18px; padding: 10px 20px; border-radius: 99px }
  .window { gap: 10px } .window svg { width: 30px }
  .sheet p { display: flex; align-items: baseline; gap: 8px } b { font-size: 22px } small { font-size: 14px }
  .season { margin: 0; padding: 0 0 0 18px; border: 0; border-left: 1px solid #E4DFD3 } .bar { display: none }`;

/** A promo tile as a page of its own; the large one is in proportion to its height. */
export function tile(language: Locale, height: number): string {
  const words = WORDS[language];
  const small = height < 400;
  const looks = style(small ? 20 : height / 13) + (small ? SMALL : '');
  const more = `<p class="more">${words.more}</p>`;
  const note = `<p class="note">${words.note}</p>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${looks}</style>
  <main><h1><img src="${ICON}" alt="">${words.name}</h1><p class="line">${words.line}</p>${small ? '' : more}</main>
  <div class="sheet"><div class="window">${RING}<p><small>${words.cart}</small><b>23:12:04</b></p></div>
  <div class="season"><p><small>${words.buy}</small><b>82<small> ${words.days}</small></b></p><div class="bar"></div></div></div>
  ${small ? '' : note}</html>`;
}
