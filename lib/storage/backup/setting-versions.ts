/** The settings that belong to a backup, with the version of each (`lib/storage/settings.ts`). */
export const SETTING_VERSIONS: Readonly<Record<string, number>> = {
  advertising: 1,
  checklist: 1,
  conversionProfiles: 1,
  countingSince: 1,
  feeds: 1,
  goals: 1,
  hiddenEvents: 1,
  ownHours: 1,
  reminders: 2,
  roomCandidates: 1,
  rulebook: 1,
  settings: 1,
  shareChannel: 1,
  templates: 1,
  trackedLinks: 1,
  yenRates: 1,
};
