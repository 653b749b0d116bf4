import { expect, test } from 'vitest';
import { type Fingerprint, fingerprintOf } from '@/lib/domain/checklist/photo/fingerprint';
import { nearestPrints } from '@/lib/domain/checklist/photo/nearest';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { sameAsShop } from '@/lib/domain/checklist/photo/same-as-shop';
import { COPIES } from '../../../fixtures/photos/copies';
import { photoOf, sceneOf } from '../../../fixtures/photos/scenes';

const EARLIER = 2000;
const CLOSELY = 24;
/** The oldest ones. */
const COPIED = 24;

function printOf(photo: Pixels): Fingerprint {
  const print = fingerprintOf(photo);
  if (!print) throw new Error('no picture');
  return print;
}

/** A small drawing costs little, and its print is as large as any other. */
const small = (seed: number): Pixels => {
  const scene = sceneOf(seed);
  const scale = 80 / Math.max(scene.width, scene.height);
  const side = (length: number) => Math.round(length * scale);
  return photoOf({ ...scene, width: side(scene.width), height: side(scene.height) });
};

test('a copy of a photo far back is found among two thousand', () => {
  const far = Array.from({ length: COPIED }, (_, i) => photoOf(sceneOf(20_001 + i)));
  const recent = Array.from({ length: EARLIER - COPIED }, (_, i) => printOf(small(30_001 + i)));
  const prints = [...recent, ...far.map(printOf)];
  const changes = Object.entries(COPIES);
  let near = 0;
  let found = 0;
  const times: number[] = [];
  const missed: string[] = [];
  changes.forEach(([name, change], i) => {
    const at = i % COPIED;
    const own = printOf(change(far[at] ?? expect.fail('no photo')));
    const start = performance.now();
    const candidates = nearestPrints(own, prints, CLOSELY);
    const { nearest, state } = sameAsShop(
      own,
      candidates.map((index) => prints[index]),
    );
    times.push(performance.now() - start);
    const wanted = recent.length + at;
    if (candidates.includes(wanted)) near += 1;
    else missed.push(name);
    if (state === 'same' && candidates[nearest?.index ?? -1] === wanted) found += 1;
  });
  process.stdout.write(
    `copies far back: ${near} of ${changes.length} among the ${CLOSELY} nearest, ${found} found, ` +
      `in the middle ${Math.round(times.sort((a, b) => a - b)[times.length >> 1] ?? 0)} ms; missed ${missed.join(', ') || 'none'}\n`,
  );
  expect(near).toBeGreaterThanOrEqual(changes.length - 1);
  expect(found).toBeGreaterThanOrEqual(changes.length - 2);
}, 120_000);
