import type { Post } from '../data/types';
import { type Html, html } from '../html';

const TEXTS = ['すてきですね！', '色ちがいで迷っています。', '参考になりました。'];
const PEOPLE = ['みほん さくら', 'みほん いちろう', 'みほん みどり'];

function comment(index: number): Html {
  return html`<div class="comment--6eRtY"><a class="user-name--8hGfD">${PEOPLE[index]}</a>
<div class="social-text-area--0fDsA">${TEXTS[index]}</div>
<div class="size-x-small--1dSaQ">${index + 1}日前</div></div>`;
}

/** Opened by the button コメント(N件); only the first few exist on the practice site. */
export function commentList(post: Post): Html {
  const shown = Math.min(post.comments, TEXTS.length);
  const comments = Array.from({ length: shown }, (_, index) => comment(index));
  return html`<div id="contentList" hidden>${comments}
<textarea placeholder="コメントを書いてください" rows="2"></textarea><button>送信</button></div>`;
}
