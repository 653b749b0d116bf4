import { expect, test } from 'vitest';
import { regularDaysNear, regularDaysOn } from '@/lib/domain/events/regular-days';
import { addJstDays, jstDay } from '@/lib/domain/time';

const at = (text: string): number => Date.parse(`${text}+09:00`);
const names = (text: string) => regularDaysNear(at(text)).map(({ name }) => name);

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

test('a year has six 5と0 days a month, five in February', () => {
  const first = jstDay(at('2027-01-01T12:00:00'));
  const days = Array.from({ length: 365 }, (_, index) => addJstDays(first, index));
  const all = days.flatMap(regularDaysOn).filter(({ tag }) => tag === '#5と0のつく日');
  expect(all).toHaveLength(6 * 11 + 5);
});
