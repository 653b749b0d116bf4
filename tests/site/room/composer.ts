import { script } from '../assets';
import { itemByCode, plainName } from '../data/items';
import type { Item } from '../data/types';
import { type Html, html } from '../html';
import { picturePath } from '../links';
import type { Reply } from '../reply';
import { angularPage } from './angular-frame';
import { alreadyModal, completeView } from './composer-views';

const PLACEHOLDER = 'オススメポイントや好きな所など、この商品に関するコメントを記入しましょう。';

const HEALTH_TEXT =
  'ダイエット・健康・美容などの商品を投稿する際、' +
  '商品の効果・効能に関する表現をすると、' +
  '薬機法に抵触する可能性がありますので十分にご注意ください。';

const healthNote = html`<p class="health-note">${HEALTH_TEXT}<a>詳しくはこちら</a></p>`;

function slider(item: Item): Html {
  const source = `https://shop.r10s.jp${picturePath(item)}`;
  return html`<div class="slider"><button class="arrow" aria-label="前の画像">‹</button>
<img src="${source}" width="240" height="240" alt="">
<button class="arrow" aria-label="次の画像">›</button>
<div class="page ng-binding">1/5</div></div>`;
}

// The page holds this button twice and shows one; a reader must take the visible one.
const submit = html`<button ng-click="collect()" class="button button-red collect-btn"
 ng-disabled="isCollectDisabled || isSubmitted"
><span ng-show="!isSubmitted" class="ng-binding">完了</span
><span class="ng-hide" ng-show="isSubmitted"><i class="spinner"></i></span></button>`;

const phrases = ['かわいい!', '欲しい!', '買いました!', '私のおすすめ!'].map(
  (phrase) => html`<button type="button" class="button phrase">${phrase}</button>`,
);

function form(item: Item): Html {
  return html`${slider(item)}
<button class="button text-black" ng-hide="isIE8" ng-click="image()">オリジナル写真追加・編集</button>
${item.healthNote && healthNote}
<div class="counter ng-binding"> <span class="ng-binding">0</span> / 500</div>
<textarea id="collect-content" name="content" ng-model="$parent.content" ng-trim="false"
 ng-class="{'error': contentError}" placeholder="${PLACEHOLDER}"
 class="ng-pristine ng-untouched ng-valid"></textarea>
<div class="phrases">${phrases}</div>
<p class="item-name ng-binding">${plainName(item)}</p>
${submit}<div class="ng-hide">${submit}</div>`;
}

// The exclamation mark of the heading is an icon, so it is not in the text (as seen 2026-05).
function view(item: Item): Html {
  return html`<div class="collect-panel ng-scope"><h1>コレ<i class="icon-bang"></i>して投稿する</h1>
<div class="collect-form ng-scope">${form(item)}</div></div>
${item.alreadyPosted && alreadyModal}${completeView(item)}`;
}

const MARKS = {
  ratSiteSection: 'colle',
  ratAdobeSiteSection: 'collect:[NW]',
  ratPageName: 'colleinput',
};

export function composerReply(url: URL): Reply {
  const item = itemByCode(url.searchParams.get('itemcode') ?? '');
  if (!item) return { redirect: '/mix/out' };
  if (url.pathname === '/mix') return { redirect: `/mix/collect${url.search}` };
  const content = view(item);
  return angularPage({ marks: MARKS, content, scripts: script('composer'), style: 'composer' });
}
