import { recordPassage } from '@/lib/background/passages';
import type { Fingerprint as Print } from '@/lib/domain/checklist/photo/fingerprint';
import { eventIdOf } from '@/lib/domain/events/parse';
import {
  asActionId,
  asAttemptId,
  asDraftId,
  asShareId,
  itemKey,
  localPostId,
  shopOfKey,
} from '@/lib/domain/identity';
import { monthOf } from '@/lib/domain/month';
import { asImportId } from '@/lib/domain/rewards/saying';
import { soldKey } from '@/lib/domain/rewards/trace/sold-name';
import { DAY, HOUR, jstDay } from '@/lib/domain/time';
import { putAction } from '@/lib/storage/actions';
import { putAttempt } from '@/lib/storage/cart-attempts';
import type { HistoryDb } from '@/lib/storage/db';
import { putDraft } from '@/lib/storage/drafts';
import { changeOwnEvents } from '@/lib/storage/events';
import { upsertItem } from '@/lib/storage/items';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { storeImport } from '@/lib/storage/ledger/import';
import { answerTrace, traceSales } from '@/lib/storage/ledger/trace-sales';
import { putMonth } from '@/lib/storage/months';
import { upsertPost } from '@/lib/storage/posts';
import { putPrint } from '@/lib/storage/prints';
import { putSnapshot } from '@/lib/storage/snapshots';
import { item as sale, signature, skuLine } from '../unit/domain/advertising/ledger/support';
import { decimal } from '../unit/domain/advertising/support';
import { chunk, pulled } from '../unit/ledger/advertising/support';
import { line, orders } from '../unit/ledger/support';
import { item, NOW, postId, room, uuid } from './builders';

const MUG = item('utsuwa', '10', 'mug');
const BOWL = item('kobo-2', undefined, 'bowl');
const ROOM = room('miyu_room');

const PRINT: Print = {
  version: 1,
  gray: { mean: 0.5, reach: 1, waves: 'AAAA' },
  blue: 'BB',
  red: 'CC',
  strokes: 'DD',
  aspect: 1,
  framed: false,
};

/** Passages through two items, one of them carted, one of them from the own ROOM. */
async function passages(db: HistoryDb): Promise<void> {
  await upsertItem(
    db,
    {
      identity: MUG,
      name: '北欧風マグカップ 350ml',
      shopName: 'うつわ工房',
      price: 2_480,
      availability: 'on-sale',
    },
    NOW - DAY,
  );
  await upsertItem(db, { identity: BOWL, name: '木のうつわ', price: 1_980 }, NOW - 2 * HOUR);
  for (const [n, identity] of [MUG, BOWL, MUG].entries()) {
    const at = NOW - (3 - n) * HOUR;
    const evidence = {
      sighting: uuid(n + 1),
      place: 'landing' as const,
      at,
      detail: 'scid',
      tab: 7,
    };
    const seen = { kind: 'room' as const, itemKey: itemKey(identity), room: ROOM, evidence };
    await recordPassage(
      db,
      seen,
      n === 2 ? { ownership: 'own' } : { postId: postId('1700000000000001') },
      { now: () => NOW, newId: () => uuid(100 + n) },
    );
  }
  const key = itemKey(BOWL);
  const at = NOW - 90 * 60_000;
  await putAttempt(db, {
    id: asAttemptId(uuid(200)),
    at,
    day: jstDay(at),
    itemKey: key,
    shopUrl: shopOfKey(key),
    button: 'cart',
  });
}

async function ownRoom(db: HistoryDb): Promise<void> {
  const written = {
    text: '毎朝これで\n珈琲を。"お気に入り"',
    hashtags: ['#オリジナル写真'],
    verdict: { length: 'ok' as const },
  };
  await upsertPost(
    db,
    {
      id: postId('1700000000000001'),
      room: ROOM,
      itemKey: itemKey(MUG),
      postedOn: jstDay(NOW - DAY),
      original: true,
      written,
      likes: 12,
    },
    NOW,
  );
  await upsertPost(
    db,
    { id: localPostId(uuid(300)), itemKey: itemKey(BOWL), postedOn: jstDay(NOW) },
    NOW,
  );
  await putDraft(db, {
    ...written,
    id: asDraftId(uuid(301)),
    at: NOW,
    itemName: '木のうつわ',
    url: 'https://room.rakuten.co.jp/mix/collect?itemcode=kobo-2:10',
  });
  await putAction(db, { id: asActionId(uuid(302)), at: NOW, day: jstDay(NOW), kind: 'like' });
  await putSnapshot(db, {
    room: ROOM,
    day: jstDay(NOW),
    at: NOW,
    rank: 'B',
    followers: { count: 1_200, rounded: false },
  });
  await putMonth(
    db,
    monthOf(NOW),
    { rank: 'B', values: { photosApproved: 3, profileSet: true } },
    NOW,
  );
  await putPrint(db, { key: postId('1700000000000001'), kind: 'post', at: NOW, print: PRINT });
  await db.shares.put({
    id: asShareId(uuid(303)),
    at: NOW,
    channel: 'Instagram',
    postId: postId('1700000000000001'),
    note: '朝の投稿',
  });
}

async function ledger(db: HistoryDb): Promise<void> {
  const sales = [
    line({ itemName: '北欧風マグカップ 350ml', shopName: 'うつわ工房' }),
    line({ itemName: '木のうつわ', reward: 120, rate: 60, measurementId: 'myblog' }),
  ];
  await storeImport(db, [orders(sales)], { at: NOW - DAY, importId: asImportId(uuid(400)) });
  const later = sales.map((sale) => ({ ...sale, status: 'confirmed' as const }));
  const july = monthOf(Date.parse('2026-07-01T12:00:00+09:00'));
  const lines = [{ kind: 'payment' as const, month: july, points: 219, cash: 0, transfer: 0 }];
  const payment = { name: 'payment.csv', rejected: 0, kind: 'payment' as const, lines };
  const empty = orders([], { months: [monthOf(Date.parse('2026-06-10T12:00:00+09:00'))] });
  await storeImport(db, [orders(later), payment, empty], {
    at: NOW,
    importId: asImportId(uuid(401)),
  });
  await traceSales(db);
  await answerTrace(db, soldKey('見本ショップ', '木のうつわ'), { no: itemKey(BOWL) });
}

/** A pull of every report of Rakuten Advertising, with a line of each kind that waits or is a sum. */
async function advertising(db: HistoryDb): Promise<void> {
  const { commission: _, processed: __, ...unpaid } = sale('0');
  const lost = { ...unpaid, sales: decimal('80'), reason: 'Return Exceeded' };
  const clicks = {
    u1: 'post',
    mid: '77',
    advertiser: 'Shop',
    clicks: 4,
    impressions: 9,
    orders: 1,
  };
  const id = await pulled(db, 'first', [
    chunk('items', [sale('3.20', { transactionId: 'x', u1: 'post' }), sale('-1.10')]),
    chunk('nonCommissionable', [lost]),
    chunk('signatureOrders', [signature('post', { orderId: 'unknown' })]),
    chunk('signatureActivity', [clicks]),
    chunk('sku', [skuLine('3')]),
  ]);
  await storePull(db, id, { at: NOW, importId: asImportId(uuid(402)) });
}

/** A notebook with something in every table that belongs to the history, made as the extension makes it. */
export async function fillHistory(db: HistoryDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await passages(db);
    await ownRoom(db);
  });
  await ledger(db);
  await advertising(db);
  const id = eventIdOf('own-1');
  if (!id) throw new Error('not an id');
  const [startsAt, endsAt] = [NOW + DAY, NOW + 2 * DAY];
  await changeOwnEvents(db, {
    put: [
      {
        id,
        kind: 'other',
        title: '店の記念日',
        startsAt,
        endsAt,
        confidence: 'confirmed',
        source: '',
        origin: { from: 'user' },
      },
    ],
    remove: [],
  });
}
