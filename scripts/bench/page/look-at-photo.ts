import { fingerprintOf } from '@/lib/domain/checklist/photo/fingerprint';
import { sameAsShop } from '@/lib/domain/checklist/photo/same-as-shop';
import { decode } from '@/lib/photo/decode';
import { factsOf } from '@/lib/photo/facts';

declare global {
  /** Draws a photo and pictures of a shop; gives the ms that one look at the photo takes. */
  var benchPhoto: (megapixels: number, shops: number, rounds: number) => Promise<number[]>;
}

/** Something with edges and light, another one for every seed. */
async function picture(width: number, height: number, seed: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('no canvas');
  const light = paint.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, `hsl(${seed * 37} 40% 85%)`);
  light.addColorStop(1, `hsl(${seed * 37 + 60} 30% 55%)`);
  paint.fillStyle = light;
  paint.fillRect(0, 0, width, height);
  for (let index = 0; index < 400; index += 1) {
    const at = (index * 7919 + seed * 104_729) % 10_007;
    paint.fillStyle = `hsl(${(at * 13) % 360} 50% ${30 + (at % 40)}%)`;
    paint.fillRect((at * 31) % width, (at * 17) % height, width / (8 + (at % 9)), height / 14);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

globalThis.benchPhoto = async (megapixels, shops, rounds) => {
  const height = Math.round(Math.sqrt((megapixels * 1e6 * 3) / 4));
  const photo = await picture(Math.round((height * 4) / 3), height, 0);
  const prints = [];
  for (let seed = 1; seed <= shops; seed += 1) {
    const { small } = await decode(await picture(400, 400, seed));
    prints.push(fingerprintOf(small));
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { print } = await factsOf(photo);
    sameAsShop(print, prints);
    times.push(performance.now() - start);
  }
  return times;
};
