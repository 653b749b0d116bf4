import { message } from '@/lib/i18n/message';

/** Where curators share (room-pages): names are the same in every language, but two. */
const NAMES = ['Instagram', 'X', 'Threads', 'TikTok', 'YouTube', 'LINE'];

/** What may be chosen from; a word the user chose elsewhere stays one. */
export function channels(remembered: string): string[] {
  const known = [...NAMES, message('share.blog'), message('share.other')];
  return known.includes(remembered) || remembered === '' ? known : [remembered, ...known];
}
