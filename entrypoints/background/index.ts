import { defineBackground } from 'wxt/utils/define-background';
import { ADVERTISING_ALARM, Advertising } from '@/lib/background/advertising/advertising';
import { runnerPlace } from '@/lib/background/advertising/runner-place';
import { backupPlace } from '@/lib/background/backup-place';
import { AutoBackups, BACKUP_ALARM } from '@/lib/background/backups';
import { Comparison } from '@/lib/background/comparison';
import { Composer } from '@/lib/background/composer';
import { CONVERSION_ALARM, newConversions } from '@/lib/background/conversions/service';
import { Corrections } from '@/lib/background/corrections';
import { DELETION_ALARM, Deletion } from '@/lib/background/deletion';
import { FEED_ALARM, Feeds } from '@/lib/background/feeds';
import { greet } from '@/lib/background/first-run';
import { serveMessages } from '@/lib/background/handlers';
import { lookAfterHistory } from '@/lib/background/history-mark';
import { recordLeftBehind } from '@/lib/background/left-behind';
import { OwnCalendar } from '@/lib/background/own-calendar';
import { OwnRoom } from '@/lib/background/own-room';
import { reconcileOwnership } from '@/lib/background/own-rooms';
import { startInOpenTabs } from '@/lib/background/pages';
import { servePhotos } from '@/lib/background/photos';
import { Recorder } from '@/lib/background/recorder';
import { REMINDER_ALARM, Reminders } from '@/lib/background/reminders';
import { SETTINGS_ALARM, SettingsSync } from '@/lib/background/settings-sync/service';
import { SYNC_ALARM, Sync } from '@/lib/background/sync/service';
import { dropUnusedHost } from '@/lib/background/unused-host';
import type { FeedId } from '@/lib/domain/events/event';
import type { Sending } from '@/lib/domain/sending';
import { isShared } from '@/lib/domain/sync/settings/groups';
import type { Guard } from '@/lib/messaging/server';
import { onAlarm } from '@/lib/platform/alarms';
import { systemClock as now } from '@/lib/platform/clock';
import {
  downloadState,
  hasDownloads,
  removeDownload,
  startDownload,
} from '@/lib/platform/downloads';
import {
  extensionId,
  extensionVersion,
  onInstalled,
  openPage,
  ownOrigin,
} from '@/lib/platform/extension';
import { hasFeedHost, hasReceiver } from '@/lib/platform/feed-hosts';
import { onNotification } from '@/lib/platform/notify';
import { isOnline } from '@/lib/platform/online';
import { onConnect } from '@/lib/platform/port';
import { dropReportHost, hasReportHost } from '@/lib/platform/report-host';
import { onSitesGranted } from '@/lib/platform/site-hosts';
import { onStored } from '@/lib/platform/sync-area';
import { finishRestore, settingsForBackup } from '@/lib/storage/backup/settings';
import { HistoryDb } from '@/lib/storage/db';
import { noteDiagnostic } from '@/lib/storage/diagnostics';
import type { Diagnostic } from '@/lib/storage/rows';
import {
  backupsItem,
  connectionsItem,
  feedsItem,
  pulseItem,
  reminderWishesItem,
} from '@/lib/storage/settings';

/**
 * Wiring only. Every listener is registered synchronously, so that the event that wakes the
 * worker finds it; no state lives in this file, since the worker may die between any two lines.
 *
 * No module: of one classic script the browser keeps the compiled code, so that the worker starts
 * in half the time. What is taken in by `import()` is inside of it and run at its first use.
 */
export default defineBackground({
  main() {
    const db = new HistoryDb();
    const changed = () => pulseItem.setValue(now());
    // With the database itself out of reach there is nowhere left to note anything.
    const note = (row: Diagnostic) => void noteDiagnostic(db, row).catch(() => undefined);
    const failed = (where: string) => (error: unknown) =>
      note({ type: 'error', at: now(), where, message: String(error) });
    const deletion = new Deletion({ db, now, done: changed });

    const recorder = new Recorder({ db, now, newId: () => crypto.randomUUID() });
    const corrections = new Corrections({ db, now });
    const ownRoom = new OwnRoom({ db, now });
    const composer = new Composer({ db, now });
    const comparison = new Comparison({ db, now });
    const reminders = new Reminders({ db, now });
    const calendar = new OwnCalendar({ db, now });
    const ask: typeof fetch = (...asked) => fetch(...asked);
    const hosts = { has: hasFeedHost, drop: dropUnusedHost };
    const receivers = (what: Sending) => ({ has: hasReceiver(what), drop: dropUnusedHost });
    const newFeedId = () => crypto.randomUUID() as FeedId;
    const feeds = new Feeds({ now, fetch: ask, newId: newFeedId, hosts });
    const conversions = newConversions({
      ...{ db, now, changed, fetch: ask, online: isOnline, hosts: receivers('conversions') },
      newId: () => crypto.randomUUID(),
      failed: failed('conversions'),
    });
    const sync = new Sync({
      ...{ db, now, changed, failed: failed('sync') },
      ...{ fetch: ask, hosts: receivers('folder') },
    });
    const settingsSync = new SettingsSync({ now });
    const shareSettings = () => void settingsSync.run().catch(failed('shared settings'));
    const share = () => void sync.runDue().catch(failed('sync'));
    const advertising: Advertising = new Advertising({
      ...{ db, now, host: { has: hasReportHost, drop: dropReportHost } },
      place: runnerPlace({
        access: (slot) => advertising.access(slot),
        idle: () => void advertising.run().catch(failed('advertising')),
        failed: failed('advertising'),
      }),
    });
    const backups = new AutoBackups({
      now,
      place: backupPlace(),
      downloads: {
        has: hasDownloads,
        start: startDownload,
        state: downloadState,
        remove: removeDownload,
      },
      settings: settingsForBackup,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
    const backUp = () => void backups.run().catch(failed('backups'));
    const pull = () => void advertising.run().catch(failed('advertising'));
    const fetchFeeds = () => void feeds.run().catch(failed('feeds'));
    const remind = () => void reminders.run().catch(failed('reminders'));
    const onRefused: Guard['onRefused'] = (message, reason, detail) =>
      note({ type: 'refused', at: now(), message, reason: `${reason} ${detail}` });

    const guard: Guard = { extensionId: extensionId(), ownOrigin: ownOrigin(), onRefused };
    // What an earlier life of the worker may have left half done: first its clicks, then the rest.
    const caughtUp = recordLeftBehind({ recorder, changed, onRefused }).catch(
      failed('left behind'),
    );
    serveMessages(
      {
        ...{ db, now, changed, caughtUp, deletion, recorder, ownRoom, composer, corrections },
        ...{ advertising, calendar, conversions, feeds, reminders, settingsSync, sync },
      },
      guard,
    );
    onConnect((caller) => servePhotos(caller, comparison, guard));
    const startInTabs = () => void startInOpenTabs().catch(failed('open tabs'));
    onInstalled((installed) => {
      startInTabs();
      const openWelcome = () => openPage('welcome.html');
      greet({ db, installed, version: extensionVersion(), openWelcome }).catch(failed('first run'));
    });
    onSitesGranted(startInTabs);
    onAlarm((name) => {
      if (name === DELETION_ALARM) deletion.runDue().catch(failed('deletion'));
      if (name === REMINDER_ALARM) remind();
      if (name === FEED_ALARM) fetchFeeds();
      if (name === SYNC_ALARM) share();
      if (name === SETTINGS_ALARM) shareSettings();
      if (name === ADVERTISING_ALARM) pull();
      if (name === BACKUP_ALARM) backUp();
      if (name === CONVERSION_ALARM) conversions.send();
    });
    onNotification({
      clicked: (id) => reminders.open(id).catch(failed('notification')),
      pressed: (id) => void reminders.snooze(id).catch(failed('notification')),
    });
    reminderWishesItem.watch(remind);
    feedsItem.watch(remind);
    connectionsItem.watch(remind);
    backupsItem.watch((state, before) => {
      if (state.rhythm !== before.rhythm) backUp();
    });
    onStored((area, keys) => {
      if (area === 'sync' || keys.some(isShared)) shareSettings();
    });

    finishRestore(db)
      .then(() => deletion.runDue())
      .then(() => lookAfterHistory(db, now))
      .catch(failed('start'));
    backUp();
    reconcileOwnership(db).catch(failed('own rooms'));
    ownRoom.beginCounting().catch(failed('own ROOM'));
    fetchFeeds();
    share();
    shareSettings();
    pull();
    remind();
    conversions.start().catch(failed('conversions'));
  },
});
