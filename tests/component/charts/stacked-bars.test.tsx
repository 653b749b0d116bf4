import { render } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MonthStack, StackedBars, stackedHeight } from '@/components/charts/StackedBars';
import { speak } from '../../helpers/messages';
import { month } from './figures';

beforeEach(() => speak('ja'));

const PARTS = [
  { look: 'solid', label: '確定 300円' },
  { look: 'open', label: '未確定 100円' },
  { look: 'striped', label: '遅れ 0円' },
  { look: 'hatched', label: '破棄 40円' },
] as const;
const SPAN = { from: month('2026-09'), to: month('2026-11') };

function drawn(values: readonly MonthStack['values'][]): HTMLElement {
  const stacks = values.map((one, index) => ({
    month: month(`2026-${9 + index}`.replace('-9', '-09')),
    values: one,
  }));
  return render(
    <svg aria-hidden="true">
      <StackedBars width={400} height={240} span={SPAN} parts={PARTS} stacks={stacks} />
    </svg>,
  ).container;
}
const rects = (root: HTMLElement, look: string) => [
  ...root.querySelectorAll(`rect[class*="${look}"]`),
];
const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));
/** Behind the sample in the legend. */
const bars = (root: HTMLElement, look: string) => rects(root, look).slice(1);

describe('stacked months', () => {
  test('stand on each other, as high as their values', () => {
    const chart = drawn([[300, 100, 0, 40], undefined, [0, 0, 0, 0]]);
    const [confirmed] = bars(chart, 'partSolid');
    const [open] = bars(chart, 'partOpen');
    expect(number(open, 'y') + number(open, 'height')).toBeCloseTo(number(confirmed, 'y'));
    expect(number(confirmed, 'height')).toBeCloseTo(3 * number(open, 'height'));
    expect(bars(chart, 'partStriped')).toHaveLength(0);
  });

  test('are told apart without colour: by their fillings, named in the picture', () => {
    const chart = drawn([[300, 100, 20, 40], undefined, undefined]);
    expect(chart).toHaveTextContent('確定 300円');
    const fill = (look: string) => bars(chart, look)[0]?.getAttribute('fill') ?? '';
    const patterns = [...chart.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`);
    expect(patterns).toContain(fill('partStriped'));
    expect(patterns).toContain(fill('partHatched'));
    expect(fill('partStriped')).not.toBe(fill('partHatched'));
  });

  test('without sales are a line on the ground; unknown ones are hatched', () => {
    const chart = drawn([[0, 0, 0, 0], undefined, [10, 0, 0, 0]]);
    expect(rects(chart, 'nil')).toHaveLength(1);
    expect(chart.querySelectorAll('rect[fill$="-unknown)"]')).toHaveLength(1);
  });

  test('say so when nothing is known', () => {
    expect(drawn([undefined, undefined, undefined])).toHaveTextContent(
      'この期間の記録はありません',
    );
  });

  test('make room for a legend of more lines where it is narrow', () => {
    expect(stackedHeight(200, 4, 280)).toBe(280);
    expect(stackedHeight(200, 4, 320)).toBe(240);
    expect(stackedHeight(200, 4, 1_000)).toBe(220);
  });
});
