import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { itemWindow } from '@/lib/domain/item-window';
import { NO_WISHES } from '@/lib/domain/reminders/kept';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { DAY, HOUR, jstDay, MINUTE } from '@/lib/domain/time';
import { send } from '@/lib/messaging/client';
import { HistoryDb } from '@/lib/storage/db';
import { countingSinceItem, reminderWishesItem } from '@/lib/storage/settings';
import { NOW } from '../../helpers/builders';
import { MortalBrowser } from '../../helpers/day/browser';
import { withJumps } from '../../helpers/day/jumps';
import { type Entry, recordedDay } from '../../helpers/day/recorded';
import { carryOut } from '../../helpers/day/replay';
import { ADDING } from '../../helpers/day/scenes';
import { dump, recount } from '../../helpers/history';
import { speak } from '../../helpers/messages';
import { cartAttempt, roomClick } from '../../helpers/sightings';
import { ITEM_PAGE, OWN_PAGE, ROOM_PAGE } from '../../helpers/worker';

/** Hours, days and months, to either side; the third is over a month's end wherever it begins. */
const OFFS = [-400 * DAY, -31 * DAY, -3 * DAY, -5 * HOUR, -2 * MINUTE, 0]
  .flatMap((off) => [off, -off])
  .map((off) => off || 0);
const jump = fc.record({ after: fc.nat(60), off: fc.constantFrom(...OFFS) });
const jumps = fc
  .array(jump, { minLength: 1, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => a.after - b.after));

/** What the day's messages say was seen or done, each to be found once afterwards. */
function said(day: readonly Entry[]) {
  const ids: Record<'clicks' | 'attempts' | 'actions', string[]> = {
    clicks: [],
    attempts: [],
    actions: [],
  };
  for (const entry of day) {
    if (entry.do === 'leave') ids.clicks.push(entry.click.sighting);
    if (entry.do !== 'send') continue;
    for (const [name, data] of entry.messages) {
      if (name === 'recordLanding' && data.mark.kind !== 'none') ids.clicks.push(data.sighting);
      if (name === 'recordCartAttempt') ids.attempts.push(data.sighting);
      if (name === 'recordOwnAction') ids.actions.push(data.sighting);
    }
  }
  return ids;
}

/** Of which the day said nothing. */
const UNSEEN = { shopUrl: 'atode', itemId: '20000001' };

const sorted = (ids: readonly string[]) => ids.toSorted();

async function start(): Promise<MortalBrowser> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak();
  const db = new HistoryDb();
  for (const table of db.tables) await table.clear();
  db.close();
  await reminderWishesItem.setValue({ ...NO_WISHES, on: [...REMINDER_KINDS] });
  return new MortalBrowser(() => Number.POSITIVE_INFINITY);
}

/** The clock is right again, and the user follows a link and presses the cart button. */
async function afterwards(browser: MortalBrowser, at: number) {
  const sighting = crypto.randomUUID();
  const click = roomClick({ sighting, at, item: UNSEEN });
  const ask = async () => ({
    state: await send('pageState', { kind: 'item', item: click.item }),
    popup: await browser.asPage(OWN_PAGE, () => send('popupState')),
  });
  await browser.during(at, () => browser.asPage(ROOM_PAGE, () => send('recordRoomClick', click)));
  const press = cartAttempt({ at: at + MINUTE, item: UNSEEN });
  await browser.during(at + MINUTE, () =>
    browser.asPage(ITEM_PAGE, () => send('recordCartAttempt', press)),
  );
  browser.now = at + 2 * MINUTE;
  const { state, popup } = await browser.asPage(ITEM_PAGE, ask);
  if (!state.ok || !popup.ok) throw new Error('no answer');
  return { sighting, press, state: state.state, popup: popup.state };
}

test('whatever the clock does, nothing is lost, the counts are those of the rows, and what comes after is right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), jumps, async (seed, offs) => {
      const browser = await start();
      const added = recordedDay(seed, 16, ADDING).filter(({ do: what }) => what !== 'forget');
      const day = withJumps(added, offs);
      for (const entry of day) await browser.during(entry.at, () => carryOut(browser, entry));
      // The browser is started again the next day, with the right time.
      const now = NOW + DAY;
      browser.now = now;
      await browser.restart();
      const after = await afterwards(browser, now);
      const db = new HistoryDb();
      const all = await dump(db);
      db.close();
      const alarms = [...browser.alarms.values()];
      await browser.goHome();

      expect(browser.failures).toEqual([]);
      const ids = said(day);
      const seen = all.clicks.flatMap((click) => click.sightings);
      for (const sighting of ids.clicks) expect(seen).toContain(sighting);
      expect(new Set(seen).size).toBe(seen.length);
      expect(sorted(all.cartAttempts.map((row) => row.id))).toEqual(
        sorted([...ids.attempts, after.press.sighting]),
      );
      expect(sorted(all.actions.map((row) => row.id))).toEqual(sorted(ids.actions));
      expect(all.rollups).toStrictEqual(recount(all));

      const click = all.clicks.find((row) => row.sightings.includes(after.sighting));
      expect(click).toMatchObject({ at: now, standing: 'carted' });
      expect(itemWindow(after.state.window, now + 2 * MINUTE)).toMatchObject({ phase: 'carted' });
      expect(after.popup.openCount).toBeGreaterThan(0);
      for (const open of after.popup.windows)
        expect(open.deadline - now).toBeLessThanOrEqual(89 * DAY + MINUTE);
      // Nothing waits for a time that a wrong clock told.
      for (const alarm of alarms) expect(alarm).toBeLessThanOrEqual(now + DAY + HOUR);
      const since = await countingSinceItem.getValue();
      expect(since !== null && since <= jstDay(now)).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 120_000);
