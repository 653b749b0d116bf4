import { script } from '../assets';
import { manyPosts } from '../data/many-posts';
import { publicPosts } from '../data/posts';
import type { Post } from '../data/types';
import { html } from '../html';
import type { Page } from '../reply';
import { angularPage } from './angular-frame';
import { preview } from './preview';

function list(posts: readonly Post[], title: string, name: string): Page {
  const content = html`<h1 class="list-title ng-binding">${title}</h1>
<div class="items ng-scope">${posts.map(preview)}</div>
<div class="more"><button class="button" ng-click="more()">さらに読み込む</button></div>`;
  const marks = { ratSiteSection: 'feed', ratPageName: name };
  return angularPage({ marks, content, scripts: script('feed'), style: 'feed' });
}

export function feedPage(): Page {
  return list(publicPosts, 'フィード', 'feed');
}

/** Two hundred cards, for measuring. */
export function bigFeedPage(): Page {
  return list(manyPosts, 'みんなの投稿', 'feed');
}

export function discoverPage(): Page {
  return list(publicPosts.toReversed(), '見つける', 'discover');
}

export function searchPage(url: URL): Page {
  const word = url.searchParams.get('keyword') ?? '';
  const found = publicPosts.filter((post) => post.caption.includes(word.replace(/^#/, '')));
  return list(found, `「${word}」の検索結果`, 'search');
}
