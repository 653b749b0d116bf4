import type { ShopUrl } from '../../identity';
import { normalise } from '../../search';

/** Added by shops with several outlets; one report has it, another page has not. */
const OUTLET =
  /楽天(?:市場)?(?:支)?店|(?:公式|オンライン)(?:ショップ|ストア)|(?:online|official)(?:shop|store)/gu;
/** Shorter names occur in others by chance. */
const ENOUGH = 3;

/** The name of a shop in one spelling, without spaces and marks. */
export function plainShop(name: string): string {
  const folded = normalise(name).replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.replace(OUTLET, '') || folded;
}

/** `like`: one name within the other. `url`: the name is that of the address. */
export type ShopAgreement = 'same' | 'like' | 'url' | 'unknown' | 'other';

export interface KnownShop {
  shopUrl: ShopUrl;
  shopName?: string | undefined;
}

/** Tells whether a sale in a shop, as a report names it, can be one of an item's shop. */
export type ShopJudge = (soldShop: string, shopUrl: ShopUrl) => ShopAgreement;

/** The names of a shop's other items tell the name of one whose page did not. */
export function shopJudge(shops: Iterable<KnownShop>): ShopJudge {
  const names = new Map<ShopUrl, Set<string>>();
  const urls = new Map<string, ShopUrl>();
  for (const { shopUrl, shopName } of shops) {
    const plain = plainShop(shopName ?? '');
    if (plain === '') continue;
    names.set(shopUrl, (names.get(shopUrl) ?? new Set()).add(plain));
    urls.set(plain, shopUrl);
  }
  return (soldShop, shopUrl) => {
    const sold = plainShop(soldShop);
    if (sold === '') return 'unknown';
    const known = names.get(shopUrl);
    if (known) return agreementOf(sold, [...known]);
    // The sale's shop is another one that we know by this very name.
    if (urls.has(sold)) return 'other';
    return related(sold, shopUrl.replace(/[-_]/g, '')) ? 'url' : 'unknown';
  };
}

function agreementOf(sold: string, names: readonly string[]): ShopAgreement {
  if (names.includes(sold)) return 'same';
  return names.some((name) => related(sold, name)) ? 'like' : 'other';
}

const related = (a: string, b: string): boolean =>
  Math.min([...a].length, [...b].length) >= ENOUGH && (a.includes(b) || b.includes(a));
