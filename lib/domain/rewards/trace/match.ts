import type { ItemKey, LocalPostId, PostId, ShopUrl } from '../../identity';
import type { JstDay } from '../../time';
import type { Instant } from '../../time-units';
import type { Yen } from '../sale';

/** An item that the notebook knows, with what it knows of it. */
export interface Candidate {
  itemKey: ItemKey;
  /** As its page, ROOM or an earlier page named it. */
  names: readonly string[];
  shopUrl: ShopUrl;
  shopName?: string | undefined;
  price?: Yen | undefined;
  /** The days of the own posts of it. */
  postedOn?: readonly JstDay[] | undefined;
  /** The recorded clicks on it. */
  clickedAt?: readonly Instant[] | undefined;
  postId?: PostId | LocalPostId | undefined;
}

/** Why a sale may be one of the item, or may not. Texts under `ledgerRules.reason.<id>`. */
export type Reason =
  | { id: 'sameShop' | 'likeShop' | 'shopUrl' | 'unknownShop' }
  /** Of the words of the sold name, how many are in the item's. */
  | { id: 'nameTokens'; shared: number; of: number }
  /** How far the characters agree, in thousandths; rare ones count more. */
  | { id: 'nameCharacters'; permille: number }
  /** The sold name is the beginning of the other, and long enough to have been cut. */
  | { id: 'nameCut' }
  /** Numbers, sizes or colours that both name and that are not the same, or only one names. */
  | { id: 'variantDiffers' | 'variantUnsaid'; kinds: readonly string[] }
  /** Words that only one of the names has, where names tell what an item is. */
  | { id: 'wordUnsaid'; words: readonly string[] }
  | { id: 'priceFits'; units: number }
  | { id: 'priceNear' | 'priceFar' }
  | { id: 'soonAfterPost'; days: number }
  | { id: 'soonAfterClick'; hours: number }
  /** Sold before the first post of it: the item may be right, the post is not. */
  | { id: 'beforePost' }
  | { id: 'decided' };

export type ReasonId = Reason['id'];

/** A sold name and an item, 0 (unlike) to 1 (surely the same). */
export interface Match {
  itemKey: ItemKey;
  score: number;
  reasons: readonly Reason[];
}
