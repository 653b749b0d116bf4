import { chipTexts } from '../i18n/chip-texts';
import { type Guard, type Serve, serve } from '../messaging/server';
import type { Clock } from '../platform/clock';
import { openPage } from '../platform/extension';
import { dropSlip } from '../platform/outbox';
import { activeUrl } from '../platform/tabs';
import type { HistoryDb } from '../storage/db';
import { noteDiagnostic } from '../storage/diagnostics';
import { settingsItem } from '../storage/settings';
import type { Advertising } from './advertising/advertising';
import { serveAdvertising } from './advertising/handlers';
import type { Composer } from './composer';
import { serveConversions } from './conversions/handlers';
import type { Conversions } from './conversions/service';
import type { Corrections } from './corrections';
import type { Deletion } from './deletion';
import { serveEvents } from './event-handlers';
import type { Feeds } from './feeds';
import type { OwnCalendar } from './own-calendar';
import type { OwnRoom } from './own-room';
import { answerOwnRoom, noteCandidate, reconcileOwnership } from './own-rooms';
import { pageState, panelState } from './page-state';
import { injectChip, injectComposer, injectPanel } from './pages';
import { popupState } from './popup-state';
import type { Recorder } from './recorder';
import type { Reminders } from './reminders';
import type { SettingsSync } from './settings-sync/service';
import { serveSync } from './sync/handlers';
import type { Sync } from './sync/service';

export interface Services {
  db: HistoryDb;
  now: Clock;
  advertising: Advertising;
  recorder: Recorder;
  ownRoom: OwnRoom;
  composer: Composer;
  corrections: Corrections;
  deletion: Deletion;
  calendar: OwnCalendar;
  feeds: Feeds;
  reminders: Reminders;
  settingsSync: SettingsSync;
  sync: Sync;
  conversions: Conversions;
  /** Over when what an earlier life of the worker left behind is recorded. */
  caughtUp: Promise<void>;
  /** Tells open pages that the history changed. */
  changed: () => Promise<void>;
}

export function serveMessages(services: Services, guard: Guard): void {
  everyMessage(services, (name, audience, form, run) =>
    serve({ name, audience, form, run }, guard),
  );
}

/** Every message, who may send it, its form, and which service answers. */
export function everyMessage(services: Services, on: Serve): void {
  serveRecording(on, services);
  serveOwnRoom(on, services);
  serveComposer(on, services);
  servePages(on, services);
  serveCorrections(on, services);
  serveEvents(on, services);
  serveAdvertising(on, services);
  serveSync(on, services);
  serveConversions(on, services.conversions, services.changed);
}

function serveRecording(on: Serve, services: Services): void {
  const { recorder, changed, caughtUp, db, now } = services;
  on('recordRoomClick', 'page', 'roomClick', async (data, { tabId = -1 }) => {
    const answer = await recorder.roomClick(data, tabId);
    if (answer.ok) await changed();
    await dropSlip(data.sighting);
    return answer;
  });
  on('recordLanding', 'page', 'landing', async (data, { tabId = -1 }) => {
    // A landing may say too little to be known as its click's before the click is.
    await caughtUp;
    const answer = await recorder.landing(data, tabId);
    if (answer.ok && answer.clickId) await changed();
    return answer;
  });
  on('recordCartAttempt', 'page', 'cartAttempt', async (data) => {
    const answer = await recorder.cartAttempt(data);
    if (answer.ok) await changed();
    return answer;
  });
  on('reportPageRead', 'page', 'pageRead', async ({ page, fields }) => {
    await noteDiagnostic(db, { type: 'page', at: now(), page, fields });
    return { ok: true };
  });
}

function serveOwnRoom(on: Serve, { ownRoom, changed }: Services): void {
  on('recordRoomVisit', 'page', 'roomVisit', async (data) => {
    const answer = await ownRoom.visit(data);
    if (!answer.ok || !answer.own) return answer;
    if (data.own && !data.post) await noteCandidate(data.room, data.at);
    await changed();
    return { ok: true };
  });
  on('recordOwnAction', 'page', 'ownAction', async (data) => {
    const answer = await ownRoom.action(data);
    if (answer.ok) await changed();
    return answer;
  });
  on('saveMonth', 'extension', 'typedMonth', async (data) => {
    const answer = await ownRoom.typed(data);
    await changed();
    return answer;
  });
}

function serveComposer(on: Serve, { composer, ownRoom, changed }: Services): void {
  on('openComposer', 'page', 'composerQuery', async (query, { tabId }) => {
    if (tabId === undefined) return { ok: false, reason: 'sender' };
    const state = await composer.state(query);
    await injectComposer(tabId);
    return { ok: true, state };
  });
  on('saveDraft', 'page', 'draft', async (data) => {
    const answer = await composer.save(data);
    if (answer.ok) await changed();
    return answer;
  });
  on('recordOwnPost', 'page', 'ownPost', async (data) => {
    const answer = await ownRoom.posted(data);
    if (answer.ok) await changed();
    return answer;
  });
}

function servePages(on: Serve, { db, now }: Services): void {
  on('pageState', 'page', 'pageQuery', async (query) => ({
    ok: true,
    state: await pageState(db, query, now()),
    texts: chipTexts(),
  }));
  on('panelState', 'page', 'pageQuery', async (query) => ({
    ok: true,
    state: await panelState(db, query, now()),
  }));
  on('popupState', 'extension', 'nothing', async () => ({
    ok: true,
    state: await popupState(db, now(), await activeUrl()),
  }));
  on('showChip', 'page', 'pageQuery', async (query, { tabId }) => {
    if (tabId === undefined) return { ok: false, reason: 'sender' };
    const state = await pageState(db, query, now());
    if (state.chip.on) await injectChip(tabId);
    return { ok: true, state, texts: chipTexts(), tab: tabId };
  });
  on('openPanel', 'page', 'nothing', async (_, { tabId }) => {
    if (tabId === undefined) return { ok: false, reason: 'sender' };
    await injectPanel(tabId);
    return { ok: true };
  });
  on('openNotebook', 'page', 'notebookPlace', async ({ page, text }) => {
    const query = text === undefined ? page && `#${page}` : `#${new URLSearchParams({ text })}`;
    await openPage('notebook.html', query);
    return { ok: true };
  });
  on('openOptions', 'page', 'optionsPlace', async ({ section }) => {
    await openPage('options.html', `#${section}`);
    return { ok: true };
  });
  on('saveChipLayout', 'page', 'chipLayout', async ({ corner, collapsed }) => {
    const settings = await settingsItem.getValue();
    const { chip } = settings;
    await settingsItem.setValue({
      ...settings,
      chip: { corner: corner ?? chip.corner, collapsed: collapsed ?? chip.collapsed },
    });
    return { ok: true };
  });
}

function serveCorrections(on: Serve, services: Services): void {
  const { db, corrections, deletion, changed } = services;
  on('markBought', 'page', 'boughtMark', async ({ clickId, bought }) => {
    const answer = await corrections.markBought(clickId, bought);
    await changed();
    return answer;
  });
  on('forgetClick', 'page', 'clickId', async (id) => {
    const answer = await corrections.forget(id);
    await changed();
    return answer;
  });
  on('undoForget', 'page', 'nothing', async () => {
    const answer = await corrections.undoForget();
    await changed();
    return answer;
  });
  on('answerOwnRoom', 'page', 'ownRoomAnswer', async ({ room, own }) => {
    await answerOwnRoom(room, own);
    await reconcileOwnership(db);
    await changed();
    return { ok: true };
  });
  on('scheduleDeletion', 'extension', 'deletionRange', async (range) => ({
    ok: true,
    dueAt: await deletion.schedule(range),
  }));
  on('cancelDeletion', 'extension', 'nothing', async () =>
    (await deletion.cancel()) ? { ok: true } : { ok: false, reason: 'time' },
  );
  on('runDueDeletion', 'extension', 'nothing', async () => {
    await deletion.runDue();
    return { ok: true };
  });
}
