import { postAt } from '../data/posts';
import { roomOf } from '../data/rooms';
import type { Reply } from '../reply';
import { composerReply } from './composer';
import { bigFeedPage, discoverPage, feedPage, searchPage } from './feed';
import { indexPage } from './index-page';
import { notificationsPage } from './notifications';
import { postPage } from './post';
import { profilePage } from './profile';
import { errorPage, refusedPage, unknownPage } from './simple';

const FIXED: Record<string, (url: URL) => Reply> = {
  '/': indexPage,
  '/items': feedPage,
  '/all/items': bigFeedPage,
  '/discover/items': discoverPage,
  '/search/item': searchPage,
  '/mix': composerReply,
  '/mix/collect': composerReply,
  '/mix/out': refusedPage,
  '/common/error': errorPage,
};

function inRoom(slug: string, rest: string): Reply {
  const room = roomOf(slug);
  if (!room) return rest === 'items' ? unknownPage() : { redirect: '/common/error' };
  if (rest === 'items' || rest === '') return profilePage(room);
  if (rest === 'notifications') return notificationsPage();
  const post = postAt(slug, rest);
  return post ? postPage(post, room) : { redirect: '/common/error' };
}

export function roomPage(url: URL): Reply {
  // The page's own script asks for the next view here, as the real one asks its data service.
  const path = url.pathname.replace(/^\/practice-app\//, '/');
  const fixed = FIXED[path];
  if (fixed) return fixed(url);
  const [, slug = '', rest = ''] = path.split('/');
  return inRoom(slug, rest);
}
