import { html } from '../html';
import type { Page } from '../reply';
import { angularPage } from './angular-frame';
import { avatar } from './picture';

const ROWS = [
  ['みほん はな', 'あなたの商品をいいねしました', '2026-05-05 21:03:10'],
  ['見本まとめ', 'あなたをフォローしました', '2026-05-05 08:40:00'],
  ['みほん さくら', 'あなたの商品にコメントしました', '2026-05-04 12:15:32'],
] as const;

export function notificationsPage(): Page {
  const rows = ROWS.map(
    ([name, text, time]) => html`<li class="ng-scope"
 ng-repeat="notification in notifications.activityNotifications">
<div class="left-img">${avatar(name, 'image')}</div><div class="right-text"><p>
<span class="notice-name"><span class="strong ng-binding">${name}</span>さんが</span>${text}</p>
<span class="notice-time ng-binding" title="${time}">${time.slice(5, 10)}</span></div></li>`,
  );
  const content = html`<h1 class="list-title">お知らせ</h1>
<div class="title" ng-show="notifications.activityNotifications.length > 0">アクティビティ</div>
<ul class="notice-list">${rows}</ul>`;
  const marks = { ratSiteSection: 'notice', ratPageName: 'notice' };
  return angularPage({ marks, content, scripts: html``, style: 'feed' });
}
