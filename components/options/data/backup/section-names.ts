import { message } from '@/lib/i18n/message';
import type { Section } from '@/lib/storage/backup/sections';

const NAMES = {
  items: 'backup.section.items',
  clicks: 'backup.section.clicks',
  cartAttempts: 'backup.section.cartAttempts',
  posts: 'backup.section.posts',
  actions: 'backup.section.actions',
  drafts: 'backup.section.drafts',
  snapshots: 'backup.section.snapshots',
  months: 'backup.section.months',
  prints: 'backup.section.prints',
  imports: 'backup.section.imports',
  rewards: 'backup.section.rewards',
  reportLines: 'backup.section.reportLines',
  reportedMonths: 'backup.section.reportedMonths',
  advertisingLines: 'backup.section.advertisingLines',
  traces: 'backup.section.traces',
  traceAnswers: 'backup.section.traceAnswers',
  events: 'backup.section.events',
  shares: 'backup.section.shares',
} as const satisfies Record<Section, string>;

export const sectionName = (section: Section): string => message(NAMES[section]);
