import { affiliatePage } from './affiliate';
import { booksPage } from './ichiba/books';
import { notFoundPage } from './ichiba/not-found';
import { ichibaPage } from './ichiba/routes';
import { picturePage } from './pictures';
import { empty, type Reply } from './reply';
import { roomPage } from './room/routes';

export type { Page, Redirect, Reply } from './reply';

const HOSTS: Record<string, (url: URL) => Reply> = {
  'room.rakuten.co.jp': roomPage,
  'item.rakuten.co.jp': ichibaPage,
  'hb.afl.rakuten.co.jp': affiliatePage,
  'books.rakuten.co.jp': booksPage,
  'tshop.r10s.jp': picturePage,
  'shop.r10s.jp': picturePage,
};

/** The whole site as a function; the server only adds bytes and sockets. */
export function renderPage(url: URL): Reply {
  if (url.pathname === '/favicon.ico') return empty(204);
  const render = HOSTS[url.hostname] ?? notFoundPage;
  return render(url);
}
