import fc from 'fast-check';
import type { ItemKey } from '@/lib/domain/identity';
import { asImportId } from '@/lib/domain/rewards/saying';
import type { FactRows, FactTable } from '@/lib/storage/backup/merge';
import { completeClick } from '@/lib/storage/clicks';
import { day as dayOf, NOW, postId, room, uuid } from '../../helpers/builders';
import { key } from '../timeline/histories';
import { fingerprint, soldKeyOf } from './support';

/** Few values, so that two rows of one key differ here and agree there. */
const at = fc.constantFrom(NOW - 2, NOW - 1, NOW);
const keys = fc.constantFrom(key('utsuwa', '10'), key('utsuwa', '11'), 'utsuwa:mug' as ItemKey);
const rooms = fc.constantFrom(room('miyu_room'), room('Utsuwa.bu'));
const yen = fc.constantFrom(0, 50, 99);
const words = fc.constantFrom('マグカップ', '木のうつわ');
const days = fc.constantFrom(dayOf('2026-07-04'), dayOf('2026-07-05'));
const imports = fc.constantFrom(asImportId(uuid(1)), asImportId(uuid(2)), asImportId(uuid(3)));
const status = fc.constantFrom('unconfirmed', 'confirmed', 'discarded');

/** Fields that may be missing are missing, not undefined, as in stored rows. */
const row = <T extends object, O extends object>(
  must: { [K in keyof T]: fc.Arbitrary<T[K]> },
  may: { [K in keyof O]: fc.Arbitrary<O[K]> },
) =>
  fc
    .tuple(fc.record(must), fc.record(may, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }) as T & Partial<O>);

const evidence = fc.record({
  sighting: fc.constantFrom(uuid(1), uuid(2), uuid(3)),
  place: fc.constantFrom('room-page', 'landing'),
  at,
  detail: fc.constantFrom('', 'scid'),
  tab: fc.constantFrom(1, 2),
});

const clicks = row(
  {
    id: fc.constant(uuid(9)),
    kind: fc.constantFrom('room', 'affiliate'),
    ownership: fc.constantFrom('own', 'other', 'unknown'),
    itemKey: keys,
    evidence: fc.uniqueArray(evidence, { selector: (e) => e.sighting, minLength: 1 }),
  },
  { room: rooms, landedKey: keys, cartedAt: at, boughtAt: at, supersededAt: at },
).map((draft) => {
  const found = [...draft.evidence].sort((a, b) => a.at - b.at);
  const first = Math.min(...found.map((e) => e.at));
  return completeClick({
    ...draft,
    evidence: found,
    at: first,
    shopUrl: 'utsuwa',
  } as FactRows['clicks']);
});

const sayings = <T>(says: fc.Arbitrary<T>) =>
  fc.array(row({ says, at, importId: imports }, { fileAt: fc.constantFrom(1, 2) }), {
    minLength: 1,
    maxLength: 4,
  });

const importsOf = (history: { importId: string }[]) => [...new Set(history.map((s) => s.importId))];

const rewards = fc
  .tuple(sayings(fc.record({ status, reward: yen })), fc.record({ genre: words }))
  .map(([history, more]) => ({
    ...more,
    ...history.at(-1)?.says,
    fingerprint: fingerprint(1),
    source: 'rakuten-affiliate',
    history,
    imports: importsOf(history),
  }));

const advertising = row(
  { source: fc.constant('rakuten-advertising'), product: fc.constantFrom('', 'mug'), brand: words },
  { u1: fc.constantFrom('', 'post-1'), conflicts: fc.array(fc.record({ at, sales: words })) },
);

const reportLines = sayings(fc.record({ kind: fc.constant('period'), reward: yen })).map(
  (history) => ({
    key: 'period:2026-07-04',
    kind: 'period',
    month: '2026-07',
    history,
    imports: importsOf(history),
  }),
);

const item = row(
  { key: fc.constant(key('utsuwa', '10')), seenAt: at, firstSeenAt: at, grams: fc.constant([]) },
  {
    name: words,
    price: yen,
    description: words,
    availability: fc.constantFrom('on-sale', 'unknown'),
  },
);

const post = row(
  { id: fc.constant(postId('1700000000000001')), seenAt: at },
  {
    room: rooms,
    itemKey: keys,
    postedOn: days,
    original: fc.boolean(),
    written: fc.record({ text: words }),
    likes: fc.record({ count: yen, at }),
  },
);

const typed = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at });
const month = row(
  {
    month: fc.constant('2026-07'),
    values: row({}, { posts: typed(yen), clicks: typed(yen), checkLike: typed(fc.boolean()) }),
  },
  { rank: typed(fc.constantFrom('B', 'A')) },
);

const id = fc.constant(uuid(1));
const sold = fc.constant(soldKeyOf('木のうつわ'));

/** Rows of one key, table by table: as two machines might hold them. */
const ANY: Record<FactTable, fc.Arbitrary<object>> = {
  items: item,
  clicks,
  cartAttempts: row({ id, itemKey: keys }, { clickId: fc.constant(uuid(2)), room: rooms }),
  posts: post,
  actions: fc.record({ id, at, kind: fc.constantFrom('search', 'like') }),
  drafts: row({ id, at, text: words }, { itemKey: keys }),
  snapshots: row({ day: days, at, room: rooms }, { rank: fc.constantFrom('B', 'A'), likes: yen }),
  months: month,
  prints: fc.record({ key: fc.constant('p'), at, print: words }),
  rewards: fc.oneof(rewards, advertising),
  reportLines,
  advertisingLines: fc.record({
    key: fc.constant('l'),
    month: fc.constant('2026-07'),
    says: fc.record({ kind: fc.constant('sku'), at }),
  }),
  imports: row({ id: imports, at, added: yen }, { traced: fc.constant(true) }),
  traces: row(
    { sold, kind: fc.constantFrom('accepted', 'asked', 'none') },
    { by: fc.constantFrom('user', 'score'), itemKey: keys },
  ),
  traceAnswers: row({ sold, no: fc.uniqueArray(keys) }, { yes: keys }),
  events: row(
    { id: fc.constant('e'), title: words, confidence: fc.constantFrom('confirmed', 'estimated') },
    { sourceDate: days, hashtag: words },
  ),
  shares: row({ id, at, channel: words }, { note: words }),
  reportedMonths: fc.constant({ month: '2026-07' }),
};

export const FACT_TABLES = Object.keys(ANY) as FactTable[];

/** Typed by their table; what the laws do not look at is left out of the rows. */
export const anyRow = <T extends FactTable>(table: T): fc.Arbitrary<FactRows[T]> =>
  ANY[table] as fc.Arbitrary<FactRows[T]>;
