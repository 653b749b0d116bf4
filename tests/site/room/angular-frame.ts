import { styles } from '../assets';
import { ownRoom } from '../data/rooms';
import { documentOf } from '../document';
import { type Html, html } from '../html';
import { type Page, page } from '../reply';

const TITLE = 'ROOM - 欲しい! に出会える。';

/** Analytics marks that tell what page this is (as seen on a real page 2026-05). */
const MARKS: Record<string, string> = {
  ratAccountId: '140',
  ratServiceId: '1',
  ratPageLayout: 'resp',
  ratPageType: '',
  ratSearchQuery: '',
  ratShopUrl: '',
  ratShopId: '',
  ratItemId: '',
  ratItemGenre: '',
  ratTestTargeting: '',
  ratCustomParameters: '{"login_status":"on"}',
  ratSinglePageApplicationLoad: 'true',
};

function marks(values: Record<string, string>): Html {
  const inputs = Object.entries({ ...MARKS, ...values }).map(
    ([id, value]) => html`<input type="hidden" name="rat" id="${id}" value="${value}">`,
  );
  return html`${inputs}`;
}

const nav = html`<div class="room-header ng-scope"><a class="logo" href="/items">ROOM</a>
<ul class="room-nav"><li><a href="/items">フィード</a></li><li><a href="/discover/items">見つける</a></li>
<li><a href="/${ownRoom}/notifications">お知らせ</a></li>
<li><a href="/${ownRoom}/items">my ROOM</a></li></ul>
</div>`;

export interface AngularParts {
  marks: Record<string, string>;
  content: Html;
  scripts: Html;
  style: string;
}

/** Feed, search and composer are still AngularJS 1 pages (as seen 2025-10 to 2026-08). */
export function angularPage(parts: AngularParts): Page {
  const head = html`<meta charset="utf-8">${styles('base', 'angular', parts.style)}`;
  const body = html`<div id="ng-app" ng-app="room" class="ng-scope">${nav}
<div ng-view class="ng-scope">${parts.content}</div>${marks(parts.marks)}</div>
${parts.scripts}`;
  return page(documentOf({ title: TITLE, head, body }));
}
