import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { judgedSize } from '../../../../fixtures/photos/collages';
import { photoOf, sceneOf } from '../../../../fixtures/photos/scenes';

export const SCENES = 60;

/** The thresholds were set on scenes from 4000, 7000 and 9000. */
export const photosFrom = (seed: number): Pixels[] =>
  Array.from({ length: SCENES }, (_, i) => photoOf(sceneOf(seed + i)));

export const judgedFrom = (seed: number): Pixels[] => photosFrom(seed).map(judgedSize);

/** How many of the pictures are told, printed for the record. */
export function countOf<T>(
  name: string,
  all: readonly T[],
  isTold: (one: T, i: number) => boolean,
) {
  const count = all.filter(isTold).length;
  process.stdout.write(`${name}: ${count} of ${all.length}\n`);
  return count;
}
