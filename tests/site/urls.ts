import { itemNamed } from './data/items';
import { blogLink, composerUrl, itemUrl, webServiceLink } from './links';

const ROOM = 'https://room.rakuten.co.jp';

const itemPage = (manageNumber: string): string => itemUrl(itemNamed(manageNumber));
const compose = (manageNumber: string): string => composerUrl(itemNamed(manageNumber));

const room = {
  index: `${ROOM}/`,
  roomProfile: `${ROOM}/room_0a1b2c3d4e/items`,
  ownProfile: `${ROOM}/aoi_techo/items`,
  bigProfile: `${ROOM}/mihon_matome/items`,
  post: `${ROOM}/room_0a1b2c3d4e/1700123456789001`,
  originalPost: `${ROOM}/room_0a1b2c3d4e/1700123456790002`,
  soldOutPost: `${ROOM}/room_0a1b2c3d4e/1700123456791003`,
  strippedPost: `${ROOM}/room_0a1b2c3d4e/1700123456793005`,
  staleCanonicalPost: `${ROOM}/room_0a1b2c3d4e/1700123456794006`,
  ownPost: `${ROOM}/aoi_techo/1700234567801001`,
  ownStrippedPost: `${ROOM}/aoi_techo/1700234567804004`,
  ownSoldOutPost: `${ROOM}/aoi_techo/1700234567805005`,
  deletedPost: `${ROOM}/room_0a1b2c3d4e/1700999999999999`,
  feed: `${ROOM}/items`,
  bigFeed: `${ROOM}/all/items`,
  search: `${ROOM}/search/item?keyword=%E3%83%9E%E3%82%B0%E3%82%AB%E3%83%83%E3%83%97`,
  discover: `${ROOM}/discover/items`,
  notifications: `${ROOM}/aoi_techo/notifications`,
  unknownRoom: `${ROOM}/mada_minai/items`,
  error: `${ROOM}/common/error`,
  composer: compose('mug-nordic-2026'),
  composerEntry: compose('mug-nordic-2026').replace('/mix/collect', '/mix'),
  composerDuplicate: compose('kettle-12'),
  composerHealthNote: compose('soap-olive-3'),
  composerRefused: `${ROOM}/mix?itemcode=no-such-shop%3A10000001&scid=we_room_upc60`,
};

const ichiba = {
  itemMulti: itemPage('mug-nordic-2026'),
  itemSingle: itemPage('salad-bowl-24'),
  itemSoldOut: itemPage('imabari-bath-3p'),
  itemNotYet: itemPage('lantern-2027'),
  itemOldRoot: itemPage('kettle-12'),
  itemNoIsland: itemPage('vase-single'),
  itemBroken: itemPage('tray-oak-m'),
  itemTimeSale: itemPage('waffle-blanket'),
  itemHostile: itemPage('strange-name'),
  itemStrictCsp: itemPage('kids-stool'),
  itemSmallRem: itemPage('drip-set-02'),
  itemPlain: itemPage('tote-canvas'),
  itemUnknown: 'https://item.rakuten.co.jp/mihon-kitchen/no-such-item/',
  shopCategory: 'https://item.rakuten.co.jp/mihon-kitchen/c/0000000161/',
  books: 'https://books.rakuten.co.jp/rb/10000001/',
};

const affiliate = {
  affiliateLink: blogLink(itemNamed('mug-nordic-2026')),
  webServiceLink: webServiceLink(itemNamed('mug-nordic-2026')),
};

/** Every page of the practice site by name. */
export const site = { ...room, ...ichiba, ...affiliate };

export type SitePage = keyof typeof site;
