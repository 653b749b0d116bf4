import type { ItemIdentity, PostId, RoomSlug, ShopUrl } from '../domain/identity';
import type { SiteCount } from '../domain/rank/records';
import type { Reading } from './reading';

/** Missing data is never "sold out" (evidence A5): what cannot be read is `unknown`. */
export type Availability = 'on-sale' | 'sold-out' | 'not-on-sale' | 'unknown';

/** What an Ichiba item page says. */
export interface ItemPage {
  kind: 'item';
  item: ItemIdentity;
  fields: {
    itemId: Reading<string>;
    manageNumber: Reading<string>;
    name: Reading<string>;
    shopName: Reading<string>;
    /** Lowest price, integer yen, tax included. */
    price: Reading<number>;
    image: Reading<string>;
    /** All pictures of the item, the first one first. */
    images: Reading<string[]>;
    /** The beginning of the shop's own text. */
    description: Reading<string>;
    availability: Reading<Availability>;
  };
}

export interface ProfilePage {
  kind: 'profile';
  room: RoomSlug;
  fields: {
    /** True: the visitor's own ROOM; false: somebody else's. */
    own: Reading<boolean>;
    name: Reading<string>;
    rank: Reading<'E' | 'D' | 'C' | 'B' | 'A' | 'S'>;
    followers: Reading<Count>;
    following: Reading<Count>;
    posts: Reading<Count>;
    collections: Reading<Count>;
    likes: Reading<Count>;
  };
}

export type Count = SiteCount;

export interface PostPage {
  kind: 'post';
  room: RoomSlug;
  postId: PostId;
  fields: {
    own: Reading<boolean>;
    /** Where the button to Ichiba leads. */
    link: Reading<AffiliateLink>;
    caption: Reading<string>;
    hashtags: Reading<string[]>;
    shopName: Reading<string>;
    likes: Reading<number>;
    comments: Reading<number>;
    /** Calendar day in Japan, `YYYY-MM-DD`; recent posts show a relative time and are a miss. */
    postedOn: Reading<string>;
    availability: Reading<Availability>;
  };
}

/** How ROOM names an item: Ichiba's `shop:code`, or 16 digits of its own. */
export type ComposerItem = { shopUrl: ShopUrl; code: string } | { numericCode: string };

export interface ComposerPage {
  kind: 'composer';
  fields: {
    item: Reading<ComposerItem>;
    itemName: Reading<string>;
    text: Reading<string>;
    /** `input` until the success view replaces it; the URL does not change. */
    stage: Reading<'input' | 'complete'>;
    /** The new post, once it is made. */
    postId: Reading<PostId>;
  };
}

/** Feed, search, discover: recognised, nothing more is read. */
export interface ListPage {
  kind: 'list';
  fields: { shape: Reading<'react' | 'angular'> };
}

/** A page of the site that is none of the known kinds, or does not have the shape of its kind. */
export interface UnknownPage {
  kind: 'unknown';
  /** The kind its address promised, when it did. */
  expected?: RoomPage['kind'] | ItemPage['kind'];
}

export type RoomPage = ProfilePage | PostPage | ComposerPage | ListPage;

/** A link through Rakuten's affiliate redirect, taken apart. */
export interface AffiliateLink {
  kind: 'room' | 'affiliate';
  /** The item it leads to. */
  item: ItemIdentity;
  /** The 9-digit number of the post inside a ROOM link, when present (one source). */
  collect?: string;
}

/** How a visitor came to an item page, from the first address of the page (evidence B2). */
export interface LandingMark {
  kind: 'room' | 'affiliate' | 'webservice' | 'none';
  /** The parameter that says so, e.g. `scid=room_pc_id_reg`; empty for `none`. */
  parameter: string;
}
