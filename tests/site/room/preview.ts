import { roomOf } from '../data/rooms';
import type { Post } from '../data/types';
import { type Html, html } from '../html';
import { composerUrl, postPath } from '../links';
import { avatar, postItem, postPicture, thumbnail } from './picture';
import { roomPrice } from './price';

function reactions(post: Post): Html {
  return html`<ul class="reaction"><li class="icon-like likes ng-binding">${post.likes}</li>
<li class="icon-comment comments ng-binding">${post.comments}</li></ul>
<div class="buttons"><a class="icon-hand left" href="${composerUrl(postItem(post))}">コレ！</a>
<a class="icon-like right" ng-click="like(item)" role="button" tabindex="0">いいね</a></div>`;
}

/** A card of the AngularJS lists: feed, search, discover. */
export function preview(post: Post): Html {
  const name = roomOf(post.room)?.name ?? post.room;
  return html`<div class="item-preview ng-scope" ng-repeat="item in items">
<a class="photo" ng-href="${postPath(post)}" href="${postPath(post)}">
${thumbnail(postPicture(post), 'image')}</a>
<p class="comment ng-binding">${post.caption}</p>
<div class="price ng-binding">${roomPrice(postItem(post))}</div>
<div class="owner"><a href="/${post.room}/items">${avatar(post.room, 'image')}
<span class="name ng-binding">${name}</span></a></div>
${reactions(post)}</div>`;
}
