import { expect } from 'vitest';
import { type Fingerprint, fingerprintOf, GRID } from '@/lib/domain/checklist/photo/fingerprint';
import type { Pixels, Plane } from '@/lib/domain/checklist/photo/pixels';
import { type View, viewOf } from '@/lib/domain/checklist/photo/view';
import { photoOf, sceneOf } from '../../../fixtures/photos/scenes';

/** A square picture on the grid of fingerprints. */
export const plane = (paint: (x: number, y: number) => number): Plane => ({
  width: GRID,
  height: GRID,
  data: Float32Array.from({ length: GRID * GRID }, (_, i) => paint(i % GRID, Math.floor(i / GRID))),
});

/** Hills of several sizes, of which no part is like another. */
export const soft = plane(
  (x, y) => 128 + 45 * Math.sin(x / 4 + y / 9) + 40 * Math.cos(y / 3.5 - x / 13) + x / 2,
);

export const drawing = (seed: number): Pixels => photoOf(sceneOf(seed));

export const printOf = (photo: Pixels): Fingerprint =>
  fingerprintOf(photo) ?? expect.fail('no picture');

export const viewsOf = (seeds: readonly number[]): View[] =>
  seeds.map((seed) => viewOf(printOf(drawing(seed))) ?? expect.fail('nothing to be seen'));
