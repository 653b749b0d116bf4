import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Git ignores this folder. */
export const PICTURES = path.resolve('walk');

/** `walk/03-read-the-chip.png`; pictures of an earlier walk make room with the first one. */
export async function takePicture(page: Page, number: number, name: string): Promise<void> {
  if (number === 1) rmSync(PICTURES, { recursive: true, force: true });
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const file = `${String(number).padStart(2, '0')}-${words}.png`;
  await page.screenshot({ path: path.join(PICTURES, file) });
}
