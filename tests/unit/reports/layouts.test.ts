import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '@/lib/domain/rewards/report-file';
import {
  ENCODINGS,
  HEADERS,
  type Layout,
  reportBytes,
  reportText,
} from '../../fixtures/reports/make';
import { day } from '../../helpers/builders';
import { fixture, jst, linesOf, month, order, read } from './support';

const MUG = {
  reward: 99,
  rate: 40,
  amount: 2480,
  genre: 'キッチン用品',
  shopName: '見本ショップ',
  itemName: '【見本】マグカップ, 350ml',
  linkType: '1',
  device: '3',
  measurementId: '楽天ROOM',
};
const MUGS = { occurredAt: jst('2026-07-05T09:17:23'), ...MUG, status: 'confirmed' };

test.each(['bom', 'sjis', 'utf8'])('a file as it is downloaded or saved again: %s', (encoding) => {
  const report = read(fixture(`order-2026-07.${encoding}.csv`));
  expect(report).toEqual({
    kind: 'order',
    month: '2026-07',
    rejected: [],
    lines: [
      { line: 10, occurredAt: jst('2026-07-04T21:54:33'), ...MUG, status: 'unconfirmed' },
      { line: 11, ...MUGS },
      { line: 12, ...MUGS },
      {
        line: 13,
        occurredAt: jst('2026-07-06T00:00:01'),
        ...{ reward: 50, rate: 20, amount: 2500, genre: '家電', shopName: '別の見本店' },
        ...{ itemName: '延長コード "2m"', status: 'discarded', linkType: '1', device: '1' },
        measurementId: 'myblog',
      },
    ],
  });
});

const LINES = {
  order: [order(), order({ status: 'confirmed', rate: undefined }), order({ status: 'discarded' })],
  period: [
    { day: day('2026-07-04'), reward: 198, clicks: 31, sales: 2, amount: 4960 },
    { day: day('2026-07-05'), reward: 0, clicks: 7, sales: 0, amount: 0 },
  ],
  shop: [
    { shopName: 'サンプル商店', reward: 0, clicks: 7, sales: 0, amount: 0 },
    { shopName: 'A, "B" & C', reward: 1234, clicks: 70, sales: 3, amount: 45_600 },
  ],
  payment: [
    { month: month('2026-05'), points: 3000, cash: 1200, transfer: 0 },
    { month: month('2026-06'), points: 420, cash: 0, transfer: 0 },
  ],
};
const KINDS = ['order', 'period', 'shop', 'payment'] as const;

const made = (kind: ReportKind, layout: Layout): string => {
  switch (kind) {
    case 'order':
      return reportText(kind, LINES.order, layout);
    case 'period':
      return reportText(kind, LINES.period, layout);
    case 'shop':
      return reportText(kind, LINES.shop, layout);
    case 'payment':
      return reportText(kind, LINES.payment, layout);
  }
};

const layouts = fc.record({
  header: fc.constantFrom('ja', 'en', 'both'),
  month: fc.constantFrom(month('2026-07'), undefined),
  legend: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  ended: fc.boolean(),
  quoted: fc.constantFrom('needed', 'all'),
  delimiter: fc.constantFrom(',', '\t'),
}) satisfies fc.Arbitrary<Layout>;

describe.each(KINDS)('%s', (kind) => {
  const width = HEADERS[kind].ja.split(',').length;
  const own = Array.from({ length: width }, (_, place) => place);
  /** All columns in any order, with some that nobody knows in between. */
  const places = fc.shuffledSubarray([...own, 90, 91], { minLength: width + 2 });

  test('is read whatever its layout and encoding', () => {
    const every = fc.tuple(layouts, fc.constantFrom(...ENCODINGS), fc.option(places, { nil: own }));
    fc.assert(
      fc.property(every, ([layout, encoding, order]) => {
        const report = read(reportBytes(made(kind, { ...layout, places: order }), encoding));
        expect(report.kind).toBe(kind);
        expect(report.month).toBe(layout.month);
        expect(linesOf(report)).toEqual(LINES[kind]);
        expect(report.rejected).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('without lines is an empty month, not an error', () => {
    for (const header of ['ja', 'en', 'both'] as const)
      expect(read(reportText(kind, [], { header, month: month('2026-07') }))).toEqual({
        kind,
        month: '2026-07',
        lines: [],
        rejected: [],
      });
  });
});

test('lines keep the number an editor shows, also below a name of two lines', () => {
  const lines = [order({ itemName: 'a\nb' }), order()];
  const report = read(reportText('order', lines, { legend: false, newline: '\r\n' }));
  expect(report.lines.map(({ line }) => line)).toEqual([4, 6]);
  expect(report.lines[0]).toMatchObject({ itemName: 'a b' });
});

test('two files in one are read as one', () => {
  const one = reportText('order', [order()], { legend: false, header: 'ja' });
  expect(linesOf(read(one + one))).toEqual([order(), order()]);
});

test('an order without rate, genre, link type and device is an order', () => {
  const [report] = [read(reportText('order', [order()], { places: [0, 1, 3, 5, 6, 7, 10] }))];
  const unknown = { rate: undefined, genre: '', linkType: '', device: '' };
  expect(linesOf(report)).toEqual([order(unknown)]);
});

test('names are cut where shops and items say no more', () => {
  const report = read(reportText('order', [order({ itemName: '😀'.repeat(5000) })]));
  expect(report.lines[0]).toMatchObject({ itemName: '😀'.repeat(250) });
});
