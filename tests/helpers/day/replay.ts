import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgottenItem } from '@/lib/background/corrections';
import { asClickId } from '@/lib/domain/identity';
import { parseKept } from '@/lib/domain/reminders/kept';
import { send } from '@/lib/messaging/client';
import { leaveSlip } from '@/lib/platform/outbox';
import { HistoryDb } from '@/lib/storage/db';
import { uuid } from '../builders';
import { MortalBrowser } from './browser';
import type { Entry } from './recorded';

/** What a day left behind: every table, every item of the browser's storage, what was shown. */
export interface Evening {
  tables: Record<string, unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** What the user was reminded of; when, and what came together, follows from the starts of the worker. */
  reminded: string[];
}

export interface Replayed {
  evening: Evening;
  deaths: number;
  failures: readonly string[];
}

/** Lives a recorded day again, with a worker that dies as told. */
export async function replay(day: readonly Entry[], lifetime: () => number): Promise<Replayed> {
  const browser = new MortalBrowser(lifetime);
  for (const entry of day) await browser.during(entry.at, () => carryOut(browser, entry));
  await browser.goHome();
  const { deaths, failures } = browser;
  return { evening: await eveningOf(), deaths, failures };
}

/** Carries out what a day's entry says. */
export function carryOut(browser: MortalBrowser, entry: Entry): Promise<unknown> {
  if (entry.do === 'tick') return browser.ring();
  return browser.asPage(entry.from, async () => {
    if (entry.do === 'send') {
      // The overloads of `send` follow its name, and here any name may come.
      const say = send as (name: string, data: unknown) => Promise<unknown>;
      await Promise.all(entry.messages.map(([name, data]) => say(name, data)));
    } else if (entry.do === 'leave') {
      await leaveSlip(entry.click.sighting, { ...entry.click, tab: entry.from.tab });
      const message = { id: 0, type: 'recordRoomClick', data: entry.click, timestamp: 0 };
      await fakeBrowser.runtime.sendMessage(message);
    } else {
      // The user presses what a panel shows, and a panel shows what a living worker told it.
      await browser.wake();
      const clickId = await clickSeenAs(entry.sighting);
      if (entry.do === 'forget') await send('forgetClick', clickId);
      else await send('markBought', { clickId, bought: true });
    }
  });
}

async function clickSeenAs(sighting: string) {
  const db = new HistoryDb();
  const click = await db.clicks.where('sightings').equals(sighting).first();
  db.close();
  return asClickId(click?.id ?? uuid(0xdead));
}

async function eveningOf(): Promise<Evening> {
  const db = new HistoryDb();
  const tables: Evening['tables'] = {};
  const names = new Map<string, string>();
  const forgotten = (await forgottenItem.getValue())?.click;
  for (const { id, sightings } of [await db.clicks.toArray(), forgotten ?? []].flat())
    names.set(id, `the click seen as ${sightings.toSorted()[0]}`);
  for (const table of db.tables) tables[table.name] = await table.toArray();
  // The next day begins with an empty notebook; a dead worker's connection would block deleting it.
  for (const table of db.tables) await table.clear();
  db.close();
  // How often a page was read, and when last something changed, is no part of the history.
  delete tables.diagnostics;
  const {
    pulse: _,
    historyMark: __,
    reminderState,
    ...rest
  } = await fakeBrowser.storage.local.get(null);
  // Versions of settings, noted by the storage library when it is first asked for them.
  const local = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.endsWith('$')));
  // What is marked of the history's length depends on when the worker started.
  const reminded = parseKept(reminderState).shown.toSorted();
  const session = await fakeBrowser.storage.session.get(null);
  return renamed({ tables, local, session, reminded }, names);
}

/** Ids that the worker drew are told by what was seen; the order of rows follows. */
function renamed(evening: Evening, names: ReadonlyMap<string, string>): Evening {
  const text = JSON.stringify(evening).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    (id) => names.get(id) ?? id,
  );
  const { tables, ...rest }: Evening = JSON.parse(text);
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const sorted = Object.entries(tables).map(([name, rows]) => [name, rows.toSorted(byText)]);
  return { ...rest, tables: Object.fromEntries(sorted) };
}
