import { type ComponentType, lazy } from 'react';
import { KEPT_DIAGNOSTICS } from '@/lib/domain/diagnostics';
import { message } from '@/lib/i18n/message';
import { extensionVersion } from '@/lib/platform/extension';
import { Goals } from './goals/Goals';
import { OwnRooms } from './own-rooms/OwnRooms';
import { OnPages } from './pages/OnPages';

// What needs the database or is far down the page comes after the first screen.
const Rulebook = lazy(async () => ({ default: (await import('./rulebook/Rulebook')).Rulebook }));
const Months = lazy(async () => ({ default: (await import('./months/Months')).Months }));
const Checklist = lazy(async () => ({
  default: (await import('./checklist/Checklist')).Checklist,
}));
const Reminders = lazy(async () => ({
  default: (await import('./reminders/Reminders')).Reminders,
}));
const Advertising = lazy(async () => ({
  default: (await import('./advertising/Advertising')).Advertising,
}));
const Conversions = lazy(async () => ({
  default: (await import('./conversions/Conversions')).Conversions,
}));
const Data = lazy(async () => ({ default: (await import('./data/Data')).Data }));
const Sync = lazy(async () => ({ default: (await import('./sync/Sync')).Sync }));
const Rules = lazy(async () => ({ default: (await import('./rules/Rules')).Rules }));
const Diagnostics = lazy(async () => ({
  default: (await import('./diagnostics/Diagnostics')).Diagnostics,
}));
const About = lazy(async () => ({ default: (await import('./about/About')).About }));

export interface SectionEntry {
  /** The anchor; other pages link to `#diagnostics`. */
  id: string;
  title: () => string;
  lead: () => string;
  Body: ComponentType;
}

/** The page from top to bottom; the navigation is made from the same list. */
export const SECTIONS: readonly SectionEntry[] = [
  {
    id: 'goals',
    title: () => message('options.goals.title'),
    lead: () => message('options.goals.lead'),
    Body: Goals,
  },
  {
    id: 'rulebook',
    title: () => message('options.rulebook.title'),
    lead: () => message('options.rulebook.lead'),
    Body: Rulebook,
  },
  {
    id: 'months',
    title: () => message('options.months.title'),
    lead: () => message('options.months.lead'),
    Body: Months,
  },
  {
    id: 'room',
    title: () => message('options.room.title'),
    lead: () => message('options.room.lead'),
    Body: OwnRooms,
  },
  {
    id: 'checklist',
    title: () => message('options.checklist.title'),
    lead: () => message('options.checklist.lead'),
    Body: Checklist,
  },
  {
    id: 'reminders',
    title: () => message('options.reminders.title'),
    lead: () => message('options.reminders.lead'),
    Body: Reminders,
  },
  {
    id: 'pages',
    title: () => message('options.pages.title'),
    lead: () => message('options.pages.lead'),
    Body: OnPages,
  },
  {
    id: 'advertising',
    title: () => message('advertising.page.title'),
    lead: () => message('advertising.page.lead'),
    Body: Advertising,
  },
  {
    id: 'conversions',
    title: () => message('conversions.title'),
    lead: () => message('conversions.profile.lead'),
    Body: Conversions,
  },
  {
    id: 'data',
    title: () => message('options.data.title'),
    lead: () => message('options.data.lead'),
    Body: Data,
  },
  {
    id: 'sync',
    title: () => message('sync.title'),
    lead: () => message('sync.lead'),
    Body: Sync,
  },
  {
    id: 'rules',
    title: () => message('options.rules.title'),
    lead: () => message('options.rules.lead'),
    Body: Rules,
  },
  {
    id: 'diagnostics',
    title: () => message('options.diagnostics.title'),
    lead: () => message('options.diagnostics.lead', [`${KEPT_DIAGNOSTICS}`]),
    Body: Diagnostics,
  },
  {
    id: 'about',
    title: () => message('about.title'),
    lead: () => message('about.lead', [extensionVersion()]),
    Body: About,
  },
];
