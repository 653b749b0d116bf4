import { expect, test } from 'vitest';
import { regularEvents } from '@/lib/domain/events/regular';
import { eventsNear } from '@/lib/domain/events/tags';
import { DAY } from '@/lib/domain/time-units';
import { inEveryZone, jst } from '../rank/support';

const names = (text: string) => {
  const now = jst(text);
  const days = eventsNear(regularEvents(now, now + 7 * DAY), now);
  return days.map(({ title }) => title);
};

inEveryZone('regular days', () => {
  test.each([
    ['2026-11-19T23:59:59.999', ['5と0のつく日']],
    ['2026-11-20T00:00:00', ['5と0のつく日']],
    ['2026-11-21T00:00:00', []],
    ['2026-11-17T12:00:00', ['いちばの日']],
    ['2026-11-30T12:00:00', ['5と0のつく日', 'ワンダフルデー']],
    ['2026-12-31T12:00:00', ['ワンダフルデー']],
    ['2027-02-28T12:00:00', ['ワンダフルデー']],
  ])('near %s in Japan: %j', (now, wanted) => {
    expect(names(now)).toEqual(wanted);
  });

  test.each([
    ['2026-02-25 00:00', '2026-03-02 00:00', ['regular-5-0:2026-02-25', 'regular-1:2026-03-01']],
    ['2028-02-29 00:00', '2028-03-01 00:00', []],
    ['2026-12-30 23:59', '2027-01-01 00:01', ['regular-5-0:2026-12-30', 'regular-1:2027-01-01']],
    ['2026-12-31 00:00', '2027-01-01 00:00', []],
    ['2026-11-18 23:59:59.999', '2026-11-19 00:00', ['regular-18:2026-11-18']],
    ['2026-11-18 00:00', '2026-11-18 00:00', []],
  ])('from %s to %s are %j', (from, to, ids) => {
    expect(regularEvents(jst(from), jst(to)).map(({ id }) => id)).toEqual(ids);
  });

  test('last from midnight to midnight in Japan', () => {
    const [event] = regularEvents(jst('2026-11-05 12:00'), jst('2026-11-05 13:00'));
    expect(event).toMatchObject({
      startsAt: jst('2026-11-05 00:00'),
      endsAt: jst('2026-11-06 00:00'),
      confidence: 'confirmed',
    });
  });
});

test('a year has six 5と0 days a month, five in February', () => {
  const all = regularEvents(jst('2027-01-01 00:00'), jst('2028-01-01 00:00'));
  expect(all.filter(({ hashtag }) => hashtag === '#5と0のつく日')).toHaveLength(6 * 11 + 5);
});
