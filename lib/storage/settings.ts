import { storage } from 'wxt/utils/storage';
import type { Connection } from '../domain/advertising/connection';
import type { TrackedLink } from '../domain/advertising/deep-link';
import type { HistoryMark } from '../domain/backup/lost';
import { type BackupState, NO_BACKUPS } from '../domain/backup/schedule';
import type { Template } from '../domain/checklist/templates';
import type { ChipLayout } from '../domain/chip';
import type { Profile } from '../domain/conversions/profile';
import type { EventId } from '../domain/events/event';
import type { Subscription } from '../domain/events/subscription';
import type { RoomSlug } from '../domain/identity';
import type { YenRate } from '../domain/money/yen-rate';
import { type OwnHours, USUAL_HOURS } from '../domain/planner/hours';
import type { Goal, RankGoal } from '../domain/rank/goals';
import { NO_EDITS, type RulebookEdits } from '../domain/rank/rulebook-edits';
import {
  fromRankOnly,
  type KeptReminders,
  NO_WISHES,
  NONE_KEPT,
  type StoredWishes,
} from '../domain/reminders/kept';
import type { SyncedFolder } from '../domain/sync/folder';
import type { SettingGroup } from '../domain/sync/settings/groups';
import type { StampedSettings } from '../domain/sync/settings/stamped';
import type { Instant, JstDay } from '../domain/time';

export type Site = 'room' | 'ichiba';

export interface Settings {
  /** The user's own ROOMs: confirmed or typed. */
  ownRooms: RoomSlug[];
  sites: Record<Site, { chip: boolean; panel: boolean }>;
  chip: ChipLayout;
}

export const DEFAULT_SETTINGS: Settings = {
  ownRooms: [],
  sites: { room: { chip: true, panel: true }, ichiba: { chip: true, panel: true } },
  chip: { corner: 'bottom-right', collapsed: false },
};

export const settingsItem = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: DEFAULT_SETTINGS,
});

/** A ROOM that looked like the user's own when it was opened, and what the user said of it. */
export interface RoomCandidate {
  room: RoomSlug;
  seenAt: Instant;
  answer: 'open' | 'no';
}

export const candidatesItem = storage.defineItem<RoomCandidate[]>('local:roomCandidates', {
  version: 1,
  fallback: [],
});

export type DeletionRange = { all: true } | { from: JstDay; to: JstDay };

/** A deletion the user asked for, carried out when its ten seconds are over. */
export const deletionItem = storage.defineItem<{ range: DeletionRange; dueAt: Instant } | null>(
  'local:pendingDeletion',
  { version: 1, fallback: null },
);

/** Up to which version the user has read what is new; `null` until the first start is over. */
export const readVersionItem = storage.defineItem<string | null>('local:readVersion', {
  version: 1,
  fallback: null,
});

/** Changes with every change of the history, so that open pages ask again. */
export const pulseItem = storage.defineItem<number>('local:pulse', { fallback: 0 });

/** The first day on which the notebook counted what the user does on ROOM. */
export const countingSinceItem = storage.defineItem<JstDay | null>('local:countingSince', {
  version: 1,
  fallback: null,
});

export interface Goals {
  rank: RankGoal | null;
  goals: readonly Goal[];
}

export const goalsItem = storage.defineItem<Goals>('local:goals', {
  version: 1,
  fallback: { rank: null, goals: [] },
});

/** What the user made of the rulebook. */
export const rulebookItem = storage.defineItem<RulebookEdits>('local:rulebook', {
  version: 1,
  fallback: NO_EDITS,
});

/** What is kept between two plans of reminders (`parseKept`). */
export const reminderStateItem = storage.defineItem<KeptReminders>('local:reminderState', {
  version: 1,
  fallback: NONE_KEPT,
});

/** What the user wants to be reminded of (`parseWishes`). */
export const reminderWishesItem = storage.defineItem<StoredWishes>('local:reminders', {
  version: 2,
  fallback: NO_WISHES,
  migrations: {
    // What was shown then is not shown again.
    2: async (stored: unknown) => {
      const { wishes, kept } = fromRankOnly(stored);
      await reminderStateItem.setValue(kept);
      return wishes;
    },
  },
});

/** Events of any origin but the own that the user does not want to see. */
export const hiddenEventsItem = storage.defineItem<readonly EventId[]>('local:hiddenEvents', {
  version: 1,
  fallback: [],
});

/** Calendars subscribed to, each with its last good copy. */
export const feedsItem = storage.defineItem<readonly Subscription[]>('local:feeds', {
  version: 1,
  fallback: [],
});

/** When the user can share (`parseHours`). */
export const hoursItem = storage.defineItem<OwnHours>('local:ownHours', {
  version: 1,
  fallback: USUAL_HOURS,
});

/** Where the last share was noted: offered for the next one. */
export const shareChannelItem = storage.defineItem<string>('local:shareChannel', {
  version: 1,
  fallback: '',
});

/** What the user changed of the checklist; everything else is as shipped (`parseSettings`). */
export const checklistItem = storage.defineItem<unknown>('local:checklist', {
  version: 1,
  fallback: null,
});

export const templatesItem = storage.defineItem<readonly Template[]>('local:templates', {
  version: 1,
  fallback: [],
});

/** Accounts of Rakuten Advertising; their tokens lie apart (`secrets.ts`). */
export const connectionsItem = storage.defineItem<readonly Connection[]>('local:advertising', {
  version: 1,
  fallback: [],
});

/** When backups are made by themselves, and which were made (`lib/domain/backup`). */
export const backupsItem = storage.defineItem<BackupState>('local:backups', {
  version: 1,
  fallback: NO_BACKUPS,
});

/** That there was a history, so that a lost one is noticed. */
export const historyMarkItem = storage.defineItem<HistoryMark | null>('local:historyMark', {
  version: 1,
  fallback: null,
});

/** Rates the user typed for amounts in yen, one for each currency. */
export const yenRatesItem = storage.defineItem<readonly YenRate[]>('local:yenRates', {
  version: 1,
  fallback: [],
});
/** The folder through which machines share their history; `null`: the sync is off. */
export const syncedFolderItem = storage.defineItem<SyncedFolder | null>('local:syncedFolder', {
  version: 1,
  fallback: null,
});

/** What is shared through the browser's own sync, and what is known of it. */
export interface SharedSettings {
  /** This machine among those of the account. */
  device: string;
  groups: SettingGroup[];
  fields: StampedSettings;
  /** Settings that met those of the others once. */
  joined: readonly string[];
  at?: Instant;
  /** Bytes of all machines in the browser's sync. */
  used?: number;
  problem?: { kind: 'full'; largest: SettingGroup[] } | { kind: 'waiting' | 'failed' };
}

/** `null`: settings are not shared. */
export const sharedSettingsItem = storage.defineItem<SharedSettings | null>(
  'local:sharedSettings',
  { version: 1, fallback: null },
);

/** Where conversions are sent and as whom; their keys lie apart (`secrets.ts`). */
export const profilesItem = storage.defineItem<readonly Profile[]>('local:conversionProfiles', {
  version: 1,
  fallback: [],
});

/** Links the user made for advertisers, the latest first. */
export const trackedLinksItem = storage.defineItem<readonly TrackedLink[]>('local:trackedLinks', {
  version: 1,
  fallback: [],
});
