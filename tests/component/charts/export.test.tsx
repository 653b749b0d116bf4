import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { standalone } from '@/components/charts/png';
import { jstDay } from '@/lib/domain/time';
import { systemClock } from '@/lib/platform/clock';
import { speak } from '../../helpers/messages';

const saved: { file: Blob; name: string }[] = [];

vi.mock('@/components/ui/download', () => ({
  download: (file: Blob, name: string) => {
    saved.push({ file, name });
  },
}));

beforeEach(() => {
  speak('ja');
  saved.length = 0;
});

const chart = () =>
  render(
    <ChartFigure
      title="投稿"
      name="投稿"
      file="posts"
      height={100}
      table={() => ({
        columns: ['月', '投稿', '前との差'],
        rows: [
          ['=1+1', 1234, -5],
          ['11月', undefined, undefined],
        ],
      })}
    >
      {() => <text className="quiet">{'<script>&'}</text>}
    </ChartFigure>,
  );

test('a spreadsheet gets numbers, nothing for the unknown, and no formula', async () => {
  const user = userEvent.setup();
  chart();
  await user.click(await screen.findByRole('button', { name: '「投稿」をCSVで保存' }));
  const name = `room-techo-posts-${jstDay(systemClock())}.csv`;
  expect(await screen.findByText(`${name} を保存しました`)).toHaveAttribute('role', 'status');
  const [{ file } = { file: new Blob() }] = saved;
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['月,投稿,前との差', `"'=1+1",1234,-5`, '11月,,']);
  expect(saved[0]?.name).toBe(name);
});

test('a picture that cannot be drawn is said to have failed, where it was asked for', async () => {
  const user = userEvent.setup();
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('broken'));
  chart();
  await user.click(await screen.findByRole('button', { name: '「投稿」をPNGで保存' }));
  expect(await screen.findByText(/保存できませんでした/)).toHaveAttribute('role', 'status');
  expect(saved).toEqual([]);
});

test('the picture stands alone: no classes, no address, its text as text, on paper', () => {
  chart();
  const svg = screen.getByRole('img', { name: '投稿' });
  if (!(svg instanceof SVGSVGElement)) throw new Error('no picture');
  const { text, width, height } = standalone(svg, '題 <b>');
  expect(text).not.toMatch(/class=|href=|<script>|<b>/);
  expect(text).toContain('&lt;script&gt;&amp;');
  expect(text).toContain('題 &lt;b&gt;');
  expect(text).toMatch(/<rect/);
  expect(text).toMatch(/<text[^>]* style="[^"]*font-size: 16px/);
  expect([width, height]).toEqual([512, 156]);
});
