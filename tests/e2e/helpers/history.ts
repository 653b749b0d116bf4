import type { Row } from '../harness/database';
import { type Extension, expect } from './test';

export interface Sighting {
  place: 'room-page' | 'landing';
  detail: string;
  at: number;
  tab: number;
}

export interface Click extends Row {
  id: string;
  at: number;
  kind: string;
  ownership: string;
  standing: string;
  itemKey: string;
  room?: string;
  postId?: string;
  evidence: Sighting[];
}

export async function clicksOf(extension: Extension): Promise<Click[]> {
  const { clicks = [] } = await extension.history();
  return (clicks as Click[]).toSorted((a, b) => a.at - b.at);
}

export async function attemptsOf(extension: Extension): Promise<Row[]> {
  const { cartAttempts = [] } = await extension.history();
  return cartAttempts.toSorted((a, b) => Number(a.at) - Number(b.at));
}

/** `room-page left`, `landing scid=room_…`: what a click is known from, in order of time. */
export const seenBy = (click: Click | undefined): string[] =>
  (click?.evidence ?? []).map(({ place, detail }) => `${place} ${detail}`);

/** Waits for as many clicks, each with as many sightings, and gives them back, oldest first. */
export async function clicksAre(extension: Extension, ...sightings: number[]): Promise<Click[]> {
  let clicks: Click[] = [];
  const counts = async () => {
    clicks = await clicksOf(extension);
    return clicks.map((click) => click.evidence.length);
  };
  await expect.poll(counts, { message: 'sightings of each click' }).toEqual(sightings);
  return clicks;
}

/**
 * Turns the recorded clicks and cart attempts back by `ms`, as if that time had passed since. Ids
 * and counts stay; open pages hear of it as of any change.
 */
export async function age(extension: Extension, ms: number): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  await page.evaluate(async (by) => {
    const opening = indexedDB.open('room-techo');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const db = opening.result;
    const work = db.transaction(['clicks', 'cartAttempts'], 'readwrite');
    const over = new Promise((resolve) => work.addEventListener('complete', resolve));
    for (const name of ['clicks', 'cartAttempts']) {
      const walking = work.objectStore(name).openCursor();
      walking.onsuccess = () => {
        const cursor = walking.result;
        if (!cursor) return;
        const row = cursor.value;
        for (const key of ['at', 'cartedAt', 'supersededAt']) if (row[key]) row[key] -= by;
        for (const evidence of row.evidence ?? []) evidence.at -= by;
        cursor.update(row);
        cursor.continue();
      };
    }
    await over;
    db.close();
    await chrome.storage.local.set({ pulse: Date.now() });
  }, ms);
  await page.close();
}

/** Gives every known item another name, as a shop could have. */
export async function renameItems(extension: Extension, name: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  await page.evaluate(async (value) => {
    const opening = indexedDB.open('room-techo');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const db = opening.result;
    const work = db.transaction('items', 'readwrite');
    const over = new Promise((resolve) => work.addEventListener('complete', resolve));
    const reading = work.objectStore('items').getAll();
    reading.onsuccess = () => {
      for (const row of reading.result) work.objectStore('items').put({ ...row, name: value });
    };
    await over;
    db.close();
    await chrome.storage.local.set({ pulse: Date.now() });
  }, name);
  await page.close();
}
