import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '@/lib/domain/events/event';
import { TODOS } from '@/lib/domain/planner/next';
import { planReminders } from '@/lib/domain/reminders/plan';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { NO_REMINDERS } from '@/lib/domain/reminders/state';
import { eventKindName, todoSentence } from '@/lib/i18n/event-words';
import { reminderKindName, reminderText } from '@/lib/i18n/reminder-words';
import { speak } from '../../helpers/messages';
import { event } from '../events/support';
import { day, jst } from '../rank/support';
import { ALL, factsOf } from './support';

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test('every kind has its own words', () => {
    speak(language);
    for (const words of [
      EVENT_KINDS.map(eventKindName),
      TODOS.map(todoSentence),
      REMINDER_KINDS.map(reminderKindName),
    ]) {
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test('a notification names what it is about, and the last minute that counts', () => {
  speak('ja');
  const title = { title: '楽天スーパーSALE' };
  const sale = event('sale', 'super-sale', '2026-12-04 20:00', '2026-12-11 02:00', title);
  const five = event('five', 'regular-5-0', '2026-12-05 00:00', '2026-12-06 00:00');
  const facts = factsOf({
    events: [sale, five],
    payouts: [day('2026-12-05')],
    drafts: [{ id: 'd', at: jst('2026-12-05 06:00') }],
    lastReportAt: jst('2026-11-27 12:00'),
  });
  const now = jst('2026-12-05 12:00');
  const { show } = planReminders(NO_REMINDERS, facts, ALL, now);
  expect(show.map((reminder) => reminderText(reminder, now))).toEqual([
    {
      title: '楽天スーパーSALEほか1件が始まっています',
      body: '楽天スーパーSALE 12月11日 01:59まで\nfive 12月5日 23:59まで',
    },
    { title: '報酬の支払日です', body: '支払日 12月5日' },
    { title: '成果レポートを読み込みませんか', body: '最後に読み込んだのは11月27日です' },
    { title: '書きかけの投稿があります', body: '12月5日 06:00に書きはじめた投稿' },
  ]);
});
