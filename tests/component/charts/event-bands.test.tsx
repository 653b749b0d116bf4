import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { EventBands } from '@/components/charts/EventBands';
import { boxOf, monthScale, timeScale } from '@/components/charts/geometry';
import type { JstMonth } from '@/lib/domain/month';
import type { JstDay } from '@/lib/domain/time';
import { speak } from '../../helpers/messages';

beforeEach(() => speak());

const jst = (text: string) => Date.parse(`${text}:00+09:00`);
const box = boxOf(352, 200, { left: 20, right: 32 });
const band = (id: string, start: string, end: string, estimated = false) => ({
  id,
  name: id,
  startsAt: jst(start),
  endsAt: jst(end),
  estimated,
});
const drawn = (bands: ReturnType<typeof band>[], named = false) => {
  // Thirty days in 300 px.
  const x = timeScale('2026-11-01' as JstDay, '2026-11-30' as JstDay, box);
  const { container } = render(
    <svg>
      <title>events</title>
      <EventBands bands={bands} box={box} x={x} named={named} />
    </svg>,
  );
  return [...container.querySelectorAll('rect, line, text')];
};
const place = (element: Element | undefined) =>
  ['x', 'width'].map((name) => Math.round(Number(element?.getAttribute(name))));

test('a band lies where its hours are, cut to the picture', () => {
  const bands = [
    band('whole', '2026-11-11T00:00', '2026-11-13T00:00'),
    band('evening', '2026-11-20T12:00', '2026-11-21T12:00'),
    band('cut', '2026-10-20T20:00', '2026-11-02T00:00'),
    band('before', '2026-10-01T00:00', '2026-11-01T00:00'),
    band('beyond', '2026-12-01T00:00', '2026-12-02T00:00'),
  ];
  const rects = drawn(bands);
  expect(rects.map((one) => one.textContent)).toEqual(['whole', 'evening', 'cut']);
  expect(place(rects[0])).toEqual([120, 20]);
  expect(place(rects[1])).toEqual([215, 10]);
  expect(place(rects[2])).toEqual([20, 10]);
});

test('an estimate is an outline, or one dashed line where there is no room for two', () => {
  const rect = drawn([band('wide', '2026-11-11T00:00', '2026-11-13T00:00', true)])[0];
  expect(rect?.tagName).toBe('rect');
  const sure = drawn([band('sure', '2026-11-11T00:00', '2026-11-13T00:00')])[0];
  expect(rect?.getAttribute('class')).not.toBe(sure?.getAttribute('class'));
  const [line] = drawn([band('thin', '2026-11-11T00:00', '2026-11-11T12:00', true)]);
  expect(line?.tagName).toBe('line');
});

test('names stand only where they have room', () => {
  const bands = [
    band('ab', '2026-11-01T00:00', '2026-11-08T00:00'),
    band('a name that is longer', '2026-11-11T00:00', '2026-11-18T00:00'),
  ];
  const texts = (named: boolean) =>
    drawn(bands, named)
      .filter(({ tagName }) => tagName === 'text')
      .map(({ textContent }) => textContent);
  expect(texts(true)).toEqual(['ab']);
  expect(texts(false)).toEqual([]);
});

test('a year of months has the same days in the same places', () => {
  const span = { from: '2026-01' as JstMonth, to: '2026-12' as JstMonth };
  const months = monthScale(span, box);
  expect(months.instant(jst('2026-11-01T00:00'))).toBeCloseTo(months.start('2026-11' as JstMonth));
  expect(months.instant(jst('2027-01-01T00:00'))).toBeCloseTo(box.right);
  expect(months.day('2026-11-20' as JstDay)).toBeCloseTo(months.instant(jst('2026-11-20T12:00')));
});
