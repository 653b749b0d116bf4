import type { History, Row } from '../../tests/e2e/harness/database';
import { t } from '../lib/language.mjs';

const JST = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The notebook's codes in words; a code that is not here speaks for itself. */
const WORDS: Record<string, [ja: string, en: string]> = {
  'room-page': ['ROOMのページで', 'on the ROOM page'],
  landing: ['市場のページで', 'on the Ichiba page'],
  left: ['左クリック', 'left click'],
  middle: ['中クリック', 'middle click'],
  keyboard: ['キーボード', 'keyboard'],
  none: ['印なし', 'no mark'],
  'on-sale': ['販売中', 'on sale'],
  'sold-out': ['売り切れ', 'sold out'],
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (value === undefined ? '' : String(value));
const word = (value: unknown): string => {
  const known = WORDS[text(value)];
  return known ? t(...known) : text(value);
};
const time = (value: unknown): string =>
  typeof value === 'number' ? JST.format(value) : t('時刻不明', 'time unknown');

/** A row names its item by any of the keys the item is known by. */
function itemName(history: History, key: unknown): string {
  const known = (history.items ?? []).find(
    (item) => item.key === key || item.idAlias === key || item.manageAlias === key,
  );
  return text(known?.name ?? key);
}

function evidence(row: Row): string {
  const list = Array.isArray(row.evidence) ? row.evidence.filter(isRow) : [];
  return list.map((e) => `${word(e.place)}: ${word(e.detail) || word('none')}`).join(', ');
}

function clickLine(history: History, row: Row): string {
  const from = row.room ? `ROOM ${text(row.room)}` : word(row.kind);
  const what = t('クリック', 'click');
  const why = t('根拠', 'evidence');
  return `${time(row.at)}  ${what}  ${itemName(history, row.itemKey)}  ← ${from}  (${why}: ${evidence(row)})`;
}

function attemptLine(history: History, row: Row): string {
  const what =
    row.button === 'buy' ? t('購入手続きへ', 'checkout') : t('かごに追加', 'add to cart');
  const from = row.clickId
    ? t(
        `ROOM ${text(row.room)} のクリックに付きました`,
        `kept with the click from ROOM ${text(row.room)}`,
      )
    : t('ROOM経由ではありません', 'not by way of ROOM');
  return `${time(row.at)}  ${what}  ${itemName(history, row.itemKey)}  (${from})`;
}

function itemLine(row: Row): string {
  const price =
    typeof row.price === 'number' ? `${row.price.toLocaleString('ja-JP')} ${t('円', 'yen')}` : '';
  const parts = [text(row.name ?? row.key), price, word(row.availability)].filter(Boolean);
  return `${time(row.firstSeenAt)}  ${t('商品', 'item')}  ${parts.join('  ')}`;
}

/** `ランク B、フォロワー 1,178`: what the own profile said. */
function snapshotLine({ at, room, rank, followers }: Row): string {
  const count = isRow(followers) ? Number(followers.count).toLocaleString('ja-JP') : '–';
  const parts = [
    `ROOM ${text(room)}`,
    `${t('ランク', 'rank')} ${text(rank ?? '–')}`,
    `${t('フォロワー', 'followers')} ${count}`,
  ];
  return `${time(at)}  ${t('プロフィール', 'profile')}  ${parts.join('  ')}`;
}

const byTime = (a: Row, b: Row): number => Number(a.at) - Number(b.at);

/** What the notebook holds, one line each, clicks and cart first. */
export function recordLines(history: History): string[] {
  return [
    ...(history.clicks ?? []).toSorted(byTime).map((row) => clickLine(history, row)),
    ...(history.cartAttempts ?? []).toSorted(byTime).map((row) => attemptLine(history, row)),
    ...(history.items ?? []).map(itemLine),
    ...(history.snapshots ?? []).map(snapshotLine),
  ];
}
