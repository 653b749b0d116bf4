import type { ItemIdentity } from '@/lib/domain/identity';
import { addJstDays, jstDay, MINUTE, SECOND } from '@/lib/domain/time';
import type { MessageData } from '@/lib/messaging/protocol';
import type { Random } from '../../fixtures/photos/random';
import { item, uuid } from '../builders';
import { cartAttempt, landing, roomClick } from '../sightings';
import { ITEM_PAGE, OWN_PAGE, ROOM_PAGE } from '../worker';
import type { Entry } from './recorded';

interface Moment {
  at: number;
  random: Random;
  /** Of the scenes of this day: makes ids that no other scene has. */
  count: number;
}
export type Scene = (moment: Moment) => Entry[];

const ROOMS = ['miyu_room', 'utsuwa.bu', 'aoi_techo', 'room_0a1b2c3d4e'] as const;
const OWN = 'miyu_room';

/** A few items that are met again and again, known by one name, the other, or both. */
const itemOf = (n: number, names: 'both' | 'id' | 'manage' = 'both'): ItemIdentity =>
  item(
    n % 2 ? 'utsuwa' : 'sekken',
    names === 'manage' ? undefined : `${10_000_000 + n}`,
    names === 'id' ? undefined : `goods-${n}`,
  );

const anyItem = (random: Random) =>
  itemOf(random.whole(1, 9), random.pick(['both', 'id', 'manage']));
const sightingOf = (count: number, part: number) => uuid(0x10000 + count * 16 + part);
const postOf = (n: number) => `1700000000${String(n).padStart(6, '0')}`;

const read = (at: number, page: string): MessageData<'reportPageRead'> => ({
  at,
  page,
  fields: [{ field: 'name', source: 'island' }],
});

/** What an item page sends as soon as it is there. */
function lands(at: number, seen: Parameters<typeof landing>[0] & { item: ItemIdentity }): Entry {
  const query = { kind: 'item', item: seen.item } as const;
  const facts = { name: `見本 ${seen.item.manageNumber ?? seen.item.itemId}`, price: 1980 };
  return {
    at: at + SECOND,
    do: 'send',
    from: ITEM_PAGE,
    messages: [
      ['reportPageRead', read(at, 'item')],
      ['recordLanding', landing({ at, facts, ...seen })],
      ['showChip', query],
    ],
  };
}

/** From a post to the shop, where the mark may be lost or another item be shown. */
const follows: Scene = ({ at, random, count }) => {
  const chosen = anyItem(random);
  const room = random.pick(ROOMS);
  const sighting = sightingOf(count, 0);
  const shown = random.pick([chosen, chosen, chosen, itemOf(random.whole(1, 9))]);
  const kind = random.pick(['room', 'room', 'room', 'none'] as const);
  const postId = postOf(count);
  const landed = at + random.whole(1, 5) * SECOND;
  const entries: Entry[] = [
    {
      at: at - 5 * SECOND,
      do: 'send',
      from: ROOM_PAGE,
      messages: [
        ['reportPageRead', read(at, 'post')],
        ['recordRoomVisit', { at: at - 5 * SECOND, room, post: { postId, item: chosen } }],
        ['showChip', { kind: 'post', room, postId }],
      ],
    },
    { at, do: 'leave', from: ROOM_PAGE, click: roomClick({ sighting, at, item: chosen, room }) },
    lands(landed, { sighting: sightingOf(count, 1), item: shown, kind }),
  ];
  if (random.whole(0, 1)) {
    const pressed = landed + 20 * SECOND;
    const press = { sighting: sightingOf(count, 2), at: pressed, item: shown };
    entries.push({
      at: pressed,
      do: 'send',
      from: ITEM_PAGE,
      messages: [
        ['recordCartAttempt', cartAttempt({ ...press, button: random.pick(['cart', 'buy']) })],
        ['pageState', { kind: 'item', item: shown }],
      ],
    });
  }
  const said = random.pick(['bought', 'forget', 'nothing', 'nothing', 'nothing'] as const);
  if (said !== 'nothing')
    entries.push({ at: landed + MINUTE, do: said, from: ITEM_PAGE, sighting });
  if (said === 'forget' && random.whole(0, 1)) {
    entries.push({
      at: landed + MINUTE + 4 * SECOND,
      do: 'send',
      from: ITEM_PAGE,
      messages: [['undoForget', undefined]],
    });
  }
  return entries;
};

const otherLink: Scene = ({ at, random, count }) => [
  lands(at, {
    sighting: sightingOf(count, 0),
    item: anyItem(random),
    kind: random.pick(['affiliate', 'webservice', 'none']),
  }),
];

/** From then on the days that are deleted are not looked at again: how late that is done is open. */
const OLD_DAYS_UNTIL = 120;

const daysAgo = (random: Random, count: number) =>
  count < OLD_DAYS_UNTIL ? random.whole(2, 5) : random.whole(0, 1);

const looksAtOwnRoom: Scene = ({ at, random, count }) => [
  {
    at,
    do: 'send',
    from: ROOM_PAGE,
    messages: [
      [
        'recordRoomVisit',
        { at, room: OWN, own: true, profile: { rank: 'B', posts: { count, rounded: false } } },
      ],
      ['showChip', { kind: 'profile', room: OWN }],
      ['reportPageRead', read(at, 'profile')],
    ],
  },
  {
    at: at + 20 * SECOND,
    do: 'send',
    from: ROOM_PAGE,
    messages: [
      [
        'recordRoomVisit',
        {
          at: at + 20 * SECOND,
          room: OWN,
          own: true,
          post: {
            postId: postOf(900_000 + random.whole(1, 40)),
            item: itemOf(random.whole(1, 9)),
            postedOn: addJstDays(jstDay(at), -daysAgo(random, count)),
            original: random.pick([true, false]),
            likes: count,
          },
        },
      ],
    ],
  },
];

const doesOnRoom: Scene = ({ at, random, count }) =>
  [0, 1, 2].map((n) => ({
    at: at + n * 15 * SECOND,
    do: 'send',
    from: ROOM_PAGE,
    messages: [
      [
        'recordOwnAction',
        {
          sighting: sightingOf(count, n),
          at: at + n * 15 * SECOND,
          action: random.pick(['like', 'follow', 'search']),
        },
      ],
    ],
  }));

/** A draft that is written on, and posted or left. */
const writes: Scene = ({ at, random, count }) => {
  const chosen = itemOf(random.whole(1, 9));
  const id = sightingOf(count, 0);
  const url = `https://room.rakuten.co.jp/mix/collect?itemcode=a%3A${count}`;
  const draft = (n: number): Entry => {
    const written = { text: '下書き'.repeat(n), hashtags: ['#器'], verdict: {} };
    const data = { id, at: at + n * 20 * SECOND, item: chosen, url, written };
    return { at: data.at, do: 'send', from: ROOM_PAGE, messages: [['saveDraft', data]] };
  };
  const entries: Entry[] = [
    { at, do: 'send', from: ROOM_PAGE, messages: [['openComposer', { item: chosen }]] },
    ...[1, 2, 3].map(draft),
  ];
  if (random.whole(0, 2) === 0) return entries;
  const made = {
    ...{ draft: id, sighting: sightingOf(count, 1), at: at + 80 * SECOND, item: chosen },
    ...{ original: random.pick([true, false]), room: OWN },
    ...(random.whole(0, 1) && { postId: postOf(800_000 + count) }),
  };
  const posted: Entry = {
    at: made.at,
    do: 'send',
    from: ROOM_PAGE,
    messages: [['recordOwnPost', made]],
  };
  return [...entries, posted];
};

/** In our own pages: whose ROOM it is, a month, an event, a share. */
const keepsTheNotebook: Scene = ({ at, random, count }) => {
  const room = random.pick(ROOMS);
  const id = sightingOf(count, 3);
  const event = {
    ...{ id: `own:${id}`, kind: 'other', title: `市 ${count}` },
    ...{ startsAt: at, endsAt: at + 100 * MINUTE, confidence: 'confirmed', source: '' },
    origin: { from: 'user' },
  };
  const none = { put: [], remove: [], hide: [], show: [] };
  const change = random.pick([
    { ...none, put: [event] },
    { ...none, hide: [`own:${id}`] },
  ]);
  return [
    {
      at,
      do: 'send',
      from: OWN_PAGE,
      messages: [
        ['answerOwnRoom', { room, own: random.pick([true, false]) }],
        ['saveMonth', { month: '2026-10', rank: random.pick(['B', 'A']), values: {} }],
        ['changeEvents', change as unknown as MessageData<'changeEvents'>],
        ['noteShare', { id, at, channel: 'X', note: `${count}` }],
        ['popupState', undefined],
      ],
    },
  ];
};

/** A day before this one goes; the alarm carries it out, or the user takes it back in time. */
const deletes: Scene = ({ at, random, count }) => {
  if (count < OLD_DAYS_UNTIL) return [{ at, do: 'tick' }];
  const day = addJstDays(jstDay(at), -random.whole(3, 6));
  const range = { from: day, to: day };
  const entries: Entry[] = [
    { at, do: 'send', from: OWN_PAGE, messages: [['scheduleDeletion', range]] },
  ];
  if (random.whole(0, 1)) {
    const took: Entry['at'] = at + 5 * SECOND;
    entries.push({
      at: took,
      do: 'send',
      from: OWN_PAGE,
      messages: [['cancelDeletion', undefined]],
    });
  }
  return [...entries, { at: at + 11 * SECOND, do: 'tick' }];
};

/** What a page or the user adds, and nothing that takes anything away. */
export const ADDING: [Scene, ...Scene[]] = [
  ...([follows, follows, follows] as const),
  ...([otherLink, looksAtOwnRoom, doesOnRoom, writes] as const),
];

export const SCENES: [Scene, ...Scene[]] = [
  ...([follows, follows, follows, follows, follows] as const),
  ...([otherLink, looksAtOwnRoom, doesOnRoom, writes, keepsTheNotebook, deletes] as const),
];
