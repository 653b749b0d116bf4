import { ownRoom } from '../data/rooms';
import type { Item } from '../data/types';
import { type Html, html } from '../html';
import { picturePath } from '../links';

export const alreadyModal = html`<div class="background"></div>
<div class="modal-dialog-container ng-scope"><p>すでにコレ！している商品です</p>
<a class="button ok" role="button" tabindex="0">OK</a></div>`;

/** Replaces the form after 完了; the address stays. Its ids are invented. */
export function completeView(item: Item): Html {
  const marks = JSON.stringify({
    login_status: 'on',
    account_type: 'member',
    account_id: '1000000000000001',
    colle_id: '1700987654321001',
  });
  return html`<template id="practice-complete" data-marks="${marks}">
<img src="https://shop.r10s.jp${picturePath(item)}" width="120" height="120" alt="">
<p class="complete">コレ<i class="icon-bang"></i>完了!</p>
<p><a class="button" href="/${ownRoom}/items">my ROOM を見る</a></p>
<h2>コレクションに追加する</h2>
<div class="collection-name ng-binding">新規コレクション<p>を作成</p></div></template>`;
}
