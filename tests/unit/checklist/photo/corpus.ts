import { type Fingerprint, fingerprintOf } from '@/lib/domain/checklist/photo/fingerprint';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { sameAsShop } from '@/lib/domain/checklist/photo/same-as-shop';
import { COPIES } from '../../../fixtures/photos/copies';
import { photoOf, sceneOf } from '../../../fixtures/photos/scenes';
import { similarPairs } from '../../../fixtures/photos/similar';

const SHOPS = 24;
const COPIES_EACH = 3;
const SIMILAR_SEEDS = 8;

function printOf(photo: Pixels): Fingerprint {
  const print = fingerprintOf(photo);
  if (!print) throw new Error('the corpus holds no empty pictures');
  return print;
}

interface Judged {
  name: string;
  score: number;
  state: string;
  index: number;
}

function judged(name: string, own: Pixels, shops: readonly Fingerprint[]): Judged {
  const { nearest, state } = sameAsShop(printOf(own), shops);
  return { name, state, score: nearest?.score ?? 0, index: nearest?.index ?? -1 };
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

export const COPY_NAMES = Object.keys(COPIES);

/** Copies of the shop's pictures from one seed on, photos of similar things from another on. */
export function corpusFrom(shopSeed: number, similarSeed: number) {
  const photos = Array.from({ length: SHOPS }, (_, i) => photoOf(sceneOf(shopSeed + i)));
  const prints = photos.map(printOf);
  // The item's own picture between two of other items, as an item page has several.
  const shopsOf = (i: number) => [-1, 0, 1].flatMap((d) => prints[(i + d + SHOPS) % SHOPS] ?? []);

  const copies = photos.flatMap((photo, i) =>
    Array.from({ length: COPIES_EACH }, (_, k) => {
      const name = COPY_NAMES[(i * COPIES_EACH + k) % COPY_NAMES.length] ?? '';
      return judged(name, COPIES[name]?.(photo) ?? photo, shopsOf(i));
    }),
  );
  const similar = Array.from({ length: SIMILAR_SEEDS }, (_, i) =>
    similarPairs(similarSeed + i),
  ).flatMap((pairs) =>
    pairs.map(({ name, own, shop }) => judged(name, own, [...prints.slice(0, 2), printOf(shop)])),
  );

  const found = copies.filter(({ state }) => state === 'same');
  const falseAlarms = similar.filter(({ state }) => state === 'same');
  const precision = found.length / Math.max(1, found.length + falseAlarms.length);
  const recall = found.length / copies.length;
  const weakest = copies.reduce((a, b) => (b.score < a.score ? b : a));
  const strongest = similar.reduce((a, b) => (b.score > a.score ? b : a));
  process.stdout.write(
    `same as the shop's picture, seeds ${shopSeed} and ${similarSeed}: precision ` +
      `${round(precision)}, recall ${round(recall)} ` +
      `(${copies.length} copies, ${similar.length} photos of similar things; weakest copy ` +
      `${round(weakest.score)} ${weakest.name}, most similar photo ${round(strongest.score)} ` +
      `${strongest.name})\n`,
  );
  return { copies, similar, found, falseAlarms, precision, recall };
}
