import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { shopOfKey } from '@/lib/domain/identity';
import { HOUR } from '@/lib/domain/time';
import { CSV_COLUMNS, type CsvColumn, type CsvWords, csvText } from '@/lib/storage/timeline/csv';
import type { PassageRow, TimelineRow } from '@/lib/storage/timeline/rows';
import { click, item, key, NOW, room } from './histories';

const BOM = '\uFEFF';

const words: CsvWords = {
  header: (column) => column,
  what: ({ type }) => type,
  evidence: () => 'seen',
  kind: (kind) => kind,
  phase: (phase) => phase,
  finding: (finding) => finding,
  availability: (value) => value,
};

const MUG = key('utsuwa', '10');

function passage(more: { name?: string; shopName?: string; at?: number } = {}): PassageRow {
  const at = more.at ?? NOW;
  const clicked = click(1, at, { itemKey: MUG, room: room('miyu_room') });
  return {
    type: 'click',
    id: clicked.id,
    at,
    day: clicked.day,
    itemKey: MUG,
    shopUrl: shopOfKey(MUG),
    room: clicked.room,
    item: item(MUG, more.name, more.shopName),
    click: clicked,
    phase: 'cart-open',
  };
}

async function* once(rows: TimelineRow[]) {
  yield rows;
}

async function csvOf(rows: TimelineRow[]): Promise<string> {
  let whole = '';
  for await (const { text } of csvText(once(rows), words)) whole += text;
  return whole;
}

async function cellsOf(row: TimelineRow): Promise<Record<CsvColumn, string>> {
  const { data } = Papa.parse<Record<CsvColumn, string>>((await csvOf([row])).replace(BOM, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const [cells] = data;
  if (!cells || data.length !== 1) throw new Error('expected one line');
  return cells;
}

test('begins with the mark of UTF-8 and the header, lines end as spreadsheets expect', async () => {
  const text = await csvOf([passage()]);
  expect(text.startsWith(`${BOM}${CSV_COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.match(/\r\n/g)).toHaveLength(2);
});

test('times are those of Japan', async () => {
  const cells = await cellsOf(passage());
  expect(cells.at).toBe('2026-11-20 08:11:04');
  expect(cells.cartDeadline).toBe('2026-11-21 08:11:04');
  expect(cells.purchaseDeadline).toBe('2027-02-17 08:11:04');
  expect((await cellsOf(passage({ at: NOW - 9 * HOUR }))).at).toBe('2026-11-19 23:11:04');
});

test('addresses are built from the key', async () => {
  expect((await cellsOf(passage())).itemUrl).toBe('https://item.rakuten.co.jp/utsuwa/10/');
});

test.each([
  '=HYPERLINK("https://example.invalid","お得")',
  '+81-3-0000-0000',
  '-10%OFF',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '\r\n=1+1',
  '=1\n+2',
  '＝１＋１',
  '－－－',
])('a spreadsheet takes %j for text', async (name) => {
  expect((await cellsOf(passage({ name }))).item).toBe(`'${name}`);
});

test.each(['マグ "350ml", 白', '1行め\n2行め', 'a,b', "it's", '北欧風マグカップ=350ml'])(
  '%j is kept as it is',
  async (name) => {
    const cells = await cellsOf(passage({ name, shopName: name }));
    expect(cells.item).toBe(name);
    expect(cells.shop).toBe(name);
  },
);
