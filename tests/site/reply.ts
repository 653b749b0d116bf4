import type { Html } from './html';

export interface Page {
  status: number;
  headers: Record<string, string>;
  /** Text in its charset, or bytes as they are. */
  body: string | Uint8Array;
  charset: 'utf-8' | 'euc-jp';
}

export interface Redirect {
  redirect: string;
}

export type Reply = Page | Redirect;

export function page(body: Html, status = 200): Page {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status, headers, body: body.text, charset: 'utf-8' };
}

/** Ichiba item pages are EUC-JP to this day (as seen on real pages 2026-09). */
export function eucJpPage(body: Html, status = 200, extra: Record<string, string> = {}): Page {
  const headers = { 'content-type': 'text/html; charset=EUC-JP', ...extra };
  return { status, headers, body: body.text, charset: 'euc-jp' };
}

export function empty(status: number): Page {
  return { status, headers: {}, body: '', charset: 'utf-8' };
}
