import iconv from 'iconv-lite';
import type { Page } from './reply';

/** What EUC-JP lacks (emoji, direction marks) becomes a character reference, as browsers do. */
function encodable(character: string): string {
  const lost = iconv.encode(character, 'euc-jp').toString('latin1') === '?';
  return lost ? `&#${character.codePointAt(0)};` : character;
}

export function encodePage(page: Page): Buffer {
  const { body } = page;
  if (typeof body !== 'string') return Buffer.from(body);
  if (page.charset === 'utf-8') return Buffer.from(body, 'utf8');
  const text = body.replace(/\P{ASCII}/gu, encodable);
  return iconv.encode(text, 'euc-jp');
}
