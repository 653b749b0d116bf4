export interface Shop {
  url: string;
  id: string;
  name: string;
}

export interface Variant {
  id: string;
  label: string;
  price: number;
  quantity: number;
  stock?: 'sold-out' | 'almost-out';
}

export interface TimeSale {
  /** Japan time without a zone, the way the pages write it. */
  start: string;
  end: string;
  usualPrice: number;
}

export interface Item {
  shop: string;
  /** The part of the address; differs from itemId, and neither follows from the other. */
  manageNumber: string;
  itemId: number;
  name: string;
  tagline: string;
  price: number;
  genre: 'kitchen' | 'interior' | 'daily';
  /** First word chooses the drawing. */
  picture: string;
  description: string[];
  reviews: number;
  rating: number;
  pointRate: number;
  /** Empty: an item without choices. */
  variants: Variant[];
  soldOut?: boolean;
  notYet?: boolean;
  island?: 'old-root' | 'none' | 'broken';
  timeSale?: TimeSale;
  strictCsp?: boolean;
  smallRem?: boolean;
  /** ROOM's composer answers that this one is posted already. */
  alreadyPosted?: boolean;
  /** ROOM's composer shows its note about the pharmaceutical law. */
  healthNote?: boolean;
}

export interface Room {
  slug: string;
  name: string;
  about: string;
  /** The user number inside affiliate links. */
  userNumber: string;
  rank: 'e' | 'd' | 'c' | 'b' | 'a' | 's';
  following: string;
  followers: string;
  counts: { items: string; coordinates: string; collections: string; likes: string };
  influencer?: boolean;
}

export interface Post {
  /** 1700, the nine digits of the affiliate link, three more. */
  id: string;
  room: string;
  item: string;
  caption: string;
  likes: number;
  comments: number;
  /** YYYY-MM-DD in Japan. */
  date: string;
  photo?: string;
  pinned?: boolean;
  /** Name of the room it was re-posted from. */
  via?: string;
  /** The affiliate link of this post lands without the scid parameter. */
  stripped?: boolean;
  /** Arriving here by a click leaves canonical and og:url on the page before. */
  staleCanonical?: boolean;
}
