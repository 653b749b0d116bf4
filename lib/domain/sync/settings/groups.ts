/** Settings that machines may share, as the user chooses them. */
export const SETTING_GROUPS = {
  basics: ['settings'],
  goals: ['goals', 'rulebook'],
  checklist: ['checklist'],
  templates: ['templates'],
  reminders: ['reminders', 'ownHours', 'shareChannel'],
  events: ['hiddenEvents'],
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export const GROUPS = Object.keys(SETTING_GROUPS) as SettingGroup[];

export const namesOf = (groups: readonly SettingGroup[]): string[] =>
  groups.flatMap((group) => [...SETTING_GROUPS[group]]);

export const groupOf = (name: string): SettingGroup | undefined =>
  GROUPS.find((group) => SETTING_GROUPS[group].some((one) => one === name));

export const isShared = (name: string): boolean => groupOf(name) !== undefined;
