/** Addresses each predicate is true for; the test holds every other predicate false for them. */
const ROOM = 'https://room.rakuten.co.jp';

export const examples = {
  isProfile: [
    `${ROOM}/room_0a1b2c3d4e/items`,
    `${ROOM}/room_0a1b2c3d4e/items/`,
    `${ROOM}/room_0a1b2c3d4e/items?unavailable_item=1`,
    `${ROOM}/mihon.hanako-2/items#top`,
  ],
  isPost: [
    `${ROOM}/room_0a1b2c3d4e/1700000000000123`,
    `${ROOM}/mihon_hanako/1700000000000123/?scid=any`,
  ],
  isCollections: [`${ROOM}/room_0a1b2c3d4e/collections`],
  isCollection: [`${ROOM}/room_0a1b2c3d4e/collection/1800000000000123`],
  isFollowList: [
    `${ROOM}/room_0a1b2c3d4e/followers`,
    `${ROOM}/room_0a1b2c3d4e/follow`,
    `${ROOM}/room_0a1b2c3d4e/following`,
  ],
  isNotifications: [`${ROOM}/room_0a1b2c3d4e/notifications`],
  isFeed: [`${ROOM}/items`, `${ROOM}/all/items`, `${ROOM}/myfollow/feed`, `${ROOM}/v2/recommend`],
  isSearch: [
    `${ROOM}/search/item?keyword=%E3%81%86%E3%81%A4%E3%82%8F&original_photo=1&sort=new`,
    `${ROOM}/search/user?keyword=&rank=6,5,4,3`,
  ],
  isDiscover: [
    `${ROOM}/discover/items`,
    `${ROOM}/discover/recommendUsers`,
    `${ROOM}/discover/collectItemRank/2800000100804388`,
  ],
  isComposer: [
    `${ROOM}/mix?itemcode=mihon-utsuwa%3A10000777&scid=we_room_upc60`,
    `${ROOM}/mix/collect?itemcode=mihon-utsuwa%3A10000777&scid=we_room_upc60`,
    `${ROOM}/mix/collect?itemcode=1100000000000123`,
  ],
  isComposerRefusal: [`${ROOM}/mix/out`, `${ROOM}/mix/items`],
  isMyPage: [
    `${ROOM}/my`,
    `${ROOM}/my/items`,
    `${ROOM}/my/followers`,
    `${ROOM}/myroom`,
    `${ROOM}/myprofile`,
  ],
  isErrorPage: [`${ROOM}/common/error`],
  isLogin: [`${ROOM}/common/login?redirectafterlogin=%2Fitems`],
  isHelp: [`${ROOM}/info/help/guideline/03.html`, `${ROOM}/feature/room_people`],
} as const satisfies Record<string, readonly string[]>;

/** Addresses no predicate is true for. */
export const strangers = [
  `${ROOM}/`,
  `${ROOM}/ab/items`,
  `${ROOM}/room_0a1b2c3d4e/170000000000012`,
  `${ROOM}/room_0a1b2c3d4e/1700000000000123/likes`,
  `${ROOM}/room_0a1b2c3d4e/1900000000000123`,
  `${ROOM}/room%20x/items`,
] as const;
