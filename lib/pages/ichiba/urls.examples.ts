/** Addresses each predicate is true for; the test holds every other predicate false for them. */
const ITEM = 'https://item.rakuten.co.jp';
const REDIRECT = 'https://hb.afl.rakuten.co.jp';
const AFFILIATE = '0a1b2c3d.4e5f6071.0a1b2c3d.8293a4b5';
const PC = 'pc=https%3A%2F%2Fitem.rakuten.co.jp%2Fmihon-utsuwa%2Fbowl-20%2F';

export const examples = {
  isItemPage: [
    `${ITEM}/mihon-utsuwa/bowl-20/`,
    `${ITEM}/mihon-utsuwa/bowl-20`,
    `${ITEM}/mihon-utsuwa/10000777/?variantId=bowl-a`,
    `${ITEM}/Mihon_Utsuwa/BOWL.20/?scid=room_pc_id_reg#reviews`,
  ],
  isShopCategory: [
    `${ITEM}/mihon-utsuwa/c/`,
    `${ITEM}/mihon-utsuwa/c/0000000161/`,
    `${ITEM}/mihon-utsuwa/c/0000000161/?p=2`,
  ],
  isShopSearch: [`${ITEM}/mihon-utsuwa/s/0/`],
  isBooks: ['https://books.rakuten.co.jp/rb/17000001/', 'https://books.rakuten.co.jp/rk/0a1b/'],
  isAffiliateRedirect: [
    `${REDIRECT}/ichiba/${AFFILIATE}/?${PC}&link_type=picttext&ut=e30`,
    `${REDIRECT}/hgc/g00aaaaa.aaaaa111.g00aaaaa.aaaaa222/?${PC}`,
    `${REDIRECT}/hgc/${AFFILIATE}/blog_top?${PC}`,
  ],
  isRoomAffiliateRedirect: [
    `${REDIRECT}/hgc/${AFFILIATE}/_RTroom01234567_123456789_pc?${PC}`,
    `${REDIRECT}/hgc/${AFFILIATE}/_RTroom01234567rp_123456789_pc?${PC}`,
  ],
} as const satisfies Record<string, readonly string[]>;

/** Predicates that hold for the examples of a narrower one as well. */
export const supersets = { isRoomAffiliateRedirect: ['isAffiliateRedirect'] } as const;

/** Addresses no predicate is true for. */
export const strangers = [
  `${ITEM}/`,
  `${ITEM}/mihon-utsuwa/`,
  `${ITEM}/mihon-utsuwa/bowl-20/extra/`,
  `${ITEM}/mihon%20utsuwa/bowl-20/`,
  `${REDIRECT}/other/${AFFILIATE}/`,
  `${REDIRECT}/hgc/`,
  'https://www.rakuten.co.jp/mihon-utsuwa/',
  'https://review.rakuten.co.jp/item/1/990001_10000777/1.1/',
] as const;
