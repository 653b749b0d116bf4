import { expect, test } from 'vitest';
import { parseFileName } from '@/lib/domain/sync/file-name';
import { withSweep } from '@/lib/domain/sync/state';
import { World } from './world';

const marksOf = (world: World, device: number, id: string) =>
  world.replicas[device]?.store.rows.get(id)?.marks;

/** A device that is as it was a while ago, as when a disk is put back from an image. */
async function putBack(folded: boolean) {
  const world = new World();
  const [, old] = world.replicas;
  if (!old) throw new Error('no device');
  old.put('kept/0', { marks: ['before'] });
  for (const device of [1, 0, 1]) await world.sync(device);
  const then = structuredClone(old.store);
  for (let n = 1; n <= 12; n++) {
    old.put(`kept/${n}`, { marks: ['since'] });
    await world.sync(1);
  }
  if (folded) {
    await world.replicas[0]?.save(withSweep);
    await world.sync(0);
  }
  const files = [...world.folder.files.keys()].flatMap((name) => parseFileName(name) ?? []);
  expect(files.some(({ device }) => device === then.state.device)).toBe(!folded);
  old.store = then;
  return { world, old };
}

test.each([false, true])(
  'a machine that was put back to an older state loses nothing it writes since (files folded away: %s)',
  async (folded) => {
    const { world, old } = await putBack(folded);
    old.put('kept/99', { marks: ['after'] });
    await world.settle();
    expect(marksOf(world, 0, 'kept/99')).toEqual(['after']);
    expect(marksOf(world, 2, 'kept/99')).toEqual(['after']);
    // What it knew before is there again as well.
    expect(marksOf(world, 1, 'kept/12')).toEqual(['since']);
    expect(marksOf(world, 1, 'kept/1')).toEqual(['since']);
  },
);
