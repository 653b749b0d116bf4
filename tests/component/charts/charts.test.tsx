import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { BandChart } from '@/components/charts/BandChart';
import { BarChart } from '@/components/charts/BarChart';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { HeatMap } from '@/components/charts/HeatMap';
import { LineChart } from '@/components/charts/LineChart';
import { knownOf, lineParts } from '@/components/charts/line-parts';
import { heatmap } from '@/lib/domain/rank/heatmap';
import { speak } from '../../helpers/messages';
import { day, month, points } from './figures';

beforeEach(() => speak('ja'));

const NOVEMBER = { from: month('2026-11'), to: month('2026-11') };
const drawn = (chart: ReactNode) => render(<svg aria-hidden="true">{chart}</svg>).container;
const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll(selector)];

describe('a line', () => {
  const line = (...values: Parameters<typeof points>) =>
    drawn(<LineChart width={400} height={200} span={NOVEMBER} series={points(...values)} />);

  test('is broken at a gap; a day by itself is a dot', () => {
    const chart = line(10, 11, undefined, 12, undefined, 13, 14);
    expect(all(chart, 'path')).toHaveLength(2);
    expect(all(chart, 'circle')).toHaveLength(2);
  });

  test('is light from, to and between rounded values', () => {
    const parts = lineParts(knownOf(points(10, 11, '100', '100', 12, 13)));
    expect(parts.map(({ light, points: { length } }) => [light, length])).toEqual([
      [false, 2],
      [true, 4],
      [false, 2],
    ]);
  });

  test('of nothing says so', () => {
    line(undefined, undefined);
    expect(screen.getByText('この期間の記録はありません')).toBeInTheDocument();
  });

  test('has the goal with it, stepping where it changed', () => {
    const span = { from: month('2026-10'), to: month('2026-11') };
    const goal = {
      target: (of: string) => (of === '2026-10' ? 20 : 40),
      label: '目標 40人',
    };
    const chart = drawn(
      <LineChart width={400} height={200} span={span} series={points(10, 12)} goal={goal} />,
    );
    expect(screen.getByText('目標 40人')).toBeInTheDocument();
    expect(all(chart, 'path').map((path) => path.getAttribute('d'))).toContainEqual(
      expect.stringMatching(/^M[\d.,]+H[\d.]+V[\d.]+H[\d.]+$/),
    );
  });
});

describe('bars', () => {
  const bar = (of: string, value: number | undefined) => ({ month: month(of), value, open: false });
  const span = { from: month('2026-09'), to: month('2026-11') };

  test('an unknown month has none; a month with nothing has a line on the ground', () => {
    const bars = [bar('2026-09', 20), bar('2026-10', undefined), bar('2026-11', 0)];
    const chart = drawn(<BarChart width={400} height={200} span={span} bars={bars} />);
    const heights = all(chart, 'rect').map((rect) => Number(rect.getAttribute('height')));
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeGreaterThan(100);
    expect(heights[1]).toBe(1.5);
  });

  test('a goal above all bars is inside of the picture', () => {
    const goal = { target: () => 500, label: '目標 500件' };
    const chart = drawn(
      <BarChart width={400} height={200} span={span} bars={[bar('2026-09', 20)]} goal={goal} />,
    );
    const path = all(chart, 'path').map((one) => one.getAttribute('d') ?? '');
    expect(Number(/,([\d.]+)H/.exec(path[0] ?? '')?.[1])).toBeGreaterThanOrEqual(20);
  });
});

test('a band has its letter in it; a month without one is hatched', () => {
  const chart = drawn(
    <BandChart
      width={400}
      span={{ from: month('2026-09'), to: month('2026-11') }}
      steps={['B', 'A']}
      bands={[
        { step: undefined, from: month('2026-09'), to: month('2026-09') },
        { step: 'A', from: month('2026-10'), to: month('2026-11') },
      ]}
    />,
  );
  const [hatched, band] = all(chart, 'rect');
  expect(hatched?.getAttribute('fill')).toMatch(/^url\(#/);
  expect(Number(band?.getAttribute('width'))).toBeGreaterThan(200);
  expect(screen.getAllByText('A')).toHaveLength(2);
});

test('more on a day is a larger square, and unknown days have none', () => {
  const counts = new Map([
    [day('2026-11-18'), 1],
    [day('2026-11-19'), 4],
  ]);
  const map = heatmap(2026, counts, day('2026-11-17'), day('2026-11-20'));
  const chart = drawn(
    <HeatMap
      width={900}
      map={map}
      today={day('2026-11-20')}
      tell={(cell) => `${cell.day} ${cell.count}`}
      unit="件"
    />,
  );
  const titles = all(chart, 'title').map((title) => title.textContent);
  expect(titles).toEqual(['2026-11-17 0', '2026-11-18 1', '2026-11-19 4', '2026-11-20 0']);
  const sides = all(chart, 'rect')
    .filter((rect) => rect.querySelector('title'))
    .map((rect) => Number(rect.previousElementSibling?.getAttribute('width')));
  expect(sides[0]).toBeLessThan(sides[1] ?? 0);
  expect(sides[1]).toBeLessThan(sides[2] ?? 0);
});

test('a figure is a picture with a name, and its table opens with dashes for the unknown', async () => {
  const user = userEvent.setup();
  render(
    <ChartFigure
      title="投稿"
      name="投稿。最新は3件"
      file="posts"
      height={100}
      table={() => ({
        columns: ['月', '投稿'],
        rows: [
          ['<b>10月</b>', 1234],
          ['11月', undefined],
        ],
      })}
    >
      {(width) => <line x2={width} />}
    </ChartFigure>,
  );
  expect(screen.getByRole('img', { name: '投稿。最新は3件' })).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await user.click(await screen.findByText('表で見る'));
  const table = await screen.findByRole('table', { name: '「投稿」の表' });
  expect(within(table).getByRole('row', { name: '<b>10月</b> 1,234' })).toBeVisible();
  expect(within(table).getByRole('row', { name: '11月 –' })).toBeVisible();
});
