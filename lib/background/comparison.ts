import type { PhotoFacts, ShopComparison } from '../domain/checklist/photo/facts';
import { type Fingerprint, fingerprintOf } from '../domain/checklist/photo/fingerprint';
import { nearestPrints } from '../domain/checklist/photo/nearest';
import { sameAsShop } from '../domain/checklist/photo/same-as-shop';
import { parsePostId } from '../domain/identity';
import { decode } from '../photo/decode';
import { fetchImage } from '../photo/fetch-image';
import type { Clock } from '../platform/clock';
import { hasShopHosts } from '../platform/shop-hosts';
import type { HistoryDb } from '../storage/db';
import { postPrints, putPrint, shopPrint } from '../storage/prints';
import { postUrl } from '../storage/timeline/links';

/** Own posts looked back at: two years of three a day. */
const EARLIER = 2000;
/** Of them, those looked at closely: each takes some milliseconds. */
const CLOSELY = 24;

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
    const { compared, notCompared, nearest } = sameAsShop(print, prints);
    const url = nearest && images[nearest.index];
    if (!nearest || url === undefined)
      return { state: 'notCompared', reason: allowed ? 'unreachable' : 'noPermission' };
    const { score, transforms } = nearest;
    return { state: 'compared', compared, notCompared, nearest: { score, transforms, url } };
  }

  /** Each of the shop's pictures is fetched once; one that cannot be had is left out. */
  private async printOf(url: string, allowed: boolean): Promise<Fingerprint | undefined> {
    const stored = await shopPrint(this.db, url);
    if (stored || !allowed) return stored;
    try {
      const { small } = await decode(await fetchImage(url));
      const print = fingerprintOf(small);
      if (print) await putPrint(this.db, { key: url, kind: 'shop', at: this.now(), print });
      return print;
    } catch {
      return undefined;
    }
  }

  private async withEarlier(print: Fingerprint): Promise<PhotoFacts['earlier']> {
    const all = await postPrints(this.db, EARLIER);
    const prints = all.map((row) => row.print);
    const rows = nearestPrints(print, prints, CLOSELY).flatMap((index) => all[index] ?? []);
    const { nearest } = sameAsShop(
      print,
      rows.map((row) => row.print),
    );
    const id = parsePostId(rows[nearest?.index ?? -1]?.key ?? '');
    if (!nearest) return undefined;
    const post = id && (await this.db.posts.get(id));
    const { score, transforms } = nearest;
    return {
      score,
      transforms,
      postedOn: post?.postedOn,
      url: postUrl(post?.room, id),
    };
  }
}
