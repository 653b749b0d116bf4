import { dayContaining, daysFrom, shiftDay, startOfDay } from '../days';
import type { Certainty } from '../rules';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { CampaignEvent, EventId, EventKind } from './event';

export type RegularKind = 'regular-1' | 'regular-18' | 'regular-5-0';

/** A rule of Rakuten's calendar: days from 00:00 to 23:59 in Japan. */
interface RegularRule {
  kind: RegularKind;
  name: string;
  /** What curators tag posts with on that day. */
  tag: string;
  holdsOn: (dayOfMonth: number) => boolean;
  certainty: Certainty;
  source: string;
  entryPage?: string;
}

/** room-pages A5: 5と0 several sources, the others one each. */
export const REGULAR_RULES: readonly RegularRule[] = [
  {
    kind: 'regular-1',
    name: 'ワンダフルデー',
    tag: '#ワンダフルデー',
    holdsOn: (day) => day === 1,
    certainty: 'single',
    source: 'saiyasu01.com',
  },
  {
    kind: 'regular-18',
    name: 'いちばの日',
    tag: '#いちばの日',
    holdsOn: (day) => day === 18,
    certainty: 'single',
    source: '公開カレンダー（2026-07-18）',
  },
  {
    kind: 'regular-5-0',
    name: '5と0のつく日',
    tag: '#5と0のつく日',
    holdsOn: (day) => day % 5 === 0,
    certainty: 'several',
    source: 'plaza.rakuten.co.jp（2024-04-25）ほか',
    entryPage: 'https://event.rakuten.co.jp/card/pointday/',
  },
];

const rulesOn = (day: JstDay): RegularRule[] =>
  REGULAR_RULES.filter(({ holdsOn }) => holdsOn(Number(day.slice(8))));

/** Every regular day that overlaps the span, as events. */
export function regularEvents(from: Instant, to: Instant): CampaignEvent[] {
  if (from >= to) return [];
  return daysFrom(dayContaining(from), dayContaining(to - 1)).flatMap((day) =>
    rulesOn(day).map((rule) => eventOn(day, rule)),
  );
}

const eventOn = (day: JstDay, { kind, name, tag, source, entryPage }: RegularRule) =>
  ({
    id: `${kind}:${day}` as EventId,
    kind,
    title: name,
    startsAt: startOfDay(day),
    endsAt: startOfDay(shiftDay(day, 1)),
    confidence: 'confirmed',
    source,
    ...(entryPage && { entryPage }),
    hashtag: tag,
    origin: { from: 'computed' },
  }) satisfies CampaignEvent;

const REGULAR_KINDS: readonly EventKind[] = REGULAR_RULES.map(({ kind }) => kind);

/** Whether it is one of the month's regular days, which calendars show quietly. */
export const isRegular = ({ kind }: Pick<CampaignEvent, 'kind'>): boolean =>
  REGULAR_KINDS.includes(kind);
