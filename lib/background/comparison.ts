import type { Nearest, PhotoFacts, ShopComparison } from '../domain/checklist/photo/facts';
import { type Fingerprint, fingerprintOf } from '../domain/checklist/photo/fingerprint';
import { likeness } from '../domain/checklist/photo/likeness';
import { parsePostId } from '../domain/identity';
import { decode } from '../photo/decode';
import { fetchImage } from '../photo/fetch-image';
import type { Clock } from '../platform/clock';
import { hasShopHosts } from '../platform/shop-hosts';
import type { HistoryDb } from '../storage/db';
import { postPrints, putPrint, shopPrint } from '../storage/prints';
import { postUrl } from '../storage/timeline/links';

/** Own posts looked back at: a year of three a day, in well under a second. */
const EARLIER = 1000;

interface Known {
  url: string;
  print: Fingerprint;
}

/** What a photo looks like beside the shop's pictures of the item and the own earlier ones. */
export class Comparison {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  async of(
    print: Fingerprint | undefined,
    images: readonly string[],
  ): Promise<Pick<PhotoFacts, 'shop' | 'earlier'>> {
    const [shop, earlier] = await Promise.all([
      this.withShop(print, images),
      print && this.withEarlier(print),
    ]);
    return { shop, earlier };
  }

  private async withShop(
    print: Fingerprint | undefined,
    images: readonly string[],
  ): Promise<ShopComparison> {
    if (!print || images.length === 0) return { state: 'notCompared', reason: 'noImages' };
    const allowed = await hasShopHosts();
    const prints = await Promise.all(images.map((url) => this.printOf(url, allowed)));
    const known = prints.filter((one) => one !== undefined);
    if (known.length === 0)
      return { state: 'notCompared', reason: allowed ? 'unreachable' : 'noPermission' };
    const nearest = mostAlike(print, known);
    return {
      state: 'compared',
      images: known.length,
      nearest: nearest && { ...nearest.likeness, url: nearest.one.url },
    };
  }

  /** Each of the shop's pictures is fetched once; one that cannot be had is left out. */
  private async printOf(url: string, allowed: boolean): Promise<Known | undefined> {
    const stored = await shopPrint(this.db, url);
    if (stored) return { url, print: stored };
    if (!allowed) return undefined;
    try {
      const { small } = await decode(await fetchImage(url));
      const print = fingerprintOf(small);
      if (!print) return undefined;
      await putPrint(this.db, { key: url, kind: 'shop', at: this.now(), print });
      return { url, print };
    } catch {
      return undefined;
    }
  }

  private async withEarlier(print: Fingerprint): Promise<PhotoFacts['earlier']> {
    const rows = await postPrints(this.db, EARLIER);
    const nearest = mostAlike(print, rows);
    if (!nearest) return undefined;
    const id = parsePostId(nearest.one.key);
    const post = id && (await this.db.posts.get(id));
    return {
      ...nearest.likeness,
      postedOn: post?.postedOn,
      url: postUrl(post?.room, id),
    };
  }
}

function mostAlike<T extends { print: Fingerprint }>(
  print: Fingerprint,
  others: readonly T[],
): { one: T; likeness: Nearest } | undefined {
  return others.reduce<{ one: T; likeness: Nearest } | undefined>((best, one) => {
    const found = likeness(print, one.print);
    return found && (!best || found.score > best.likeness.score) ? { one, likeness: found } : best;
  }, undefined);
}
