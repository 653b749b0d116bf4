import { describe, expect, test } from 'vitest';
import { utc } from '../../domain/advertising/support';
import { csv, HEADERS, ITEM, read } from './support';

test('Individual Item', () => {
  const { lines, rejected, columns } = read('items', csv('items', ITEM));
  expect(lines).toEqual([
    {
      line: 2,
      transactionId: '0123456789abcdef0123456789abcdef',
      orderId: '987654321',
      mid: '1234',
      advertiser: 'Example Store',
      sku: '0012345',
      product: 'Mug',
      brand: '',
      currency: 'USD',
      u1: undefined,
      happened: { at: utc('2024-08-22T13:05:09'), exact: true },
      processed: undefined,
      items: 1,
      sales: '59.9',
      commission: '2.995',
    },
  ]);
  expect(rejected).toEqual([]);
  expect(columns).toContain('transactionId');
});

test('an older name beside a column of today is another column', () => {
  const both = csv('items', `${ITEM},7,77`).replace('Currency', 'Currency,Quantity,Merchant ID');
  expect(read('items', both).lines).toMatchObject([{ items: 1, mid: '1234' }]);
  const older = csv('items', ITEM).replace('# of Items', 'Quantity');
  expect(read('items', older).lines).toMatchObject([{ items: 1 }]);
});

test('Signature Orders, as a public fixture has it', () => {
  const row = (u1: string) =>
    `${u1},1234,"Example Store","987654321",8/22/24,"13:05:09","1234567",59.90,1,2.995,8/23/24,"04:12:44"`;
  const { lines } = read(
    'signatureOrders',
    csv('signatureOrders', ...['"4102938475610"', 'null', '""', '"<none>"'].map(row)),
  );
  expect(lines.map(({ u1 }) => u1)).toEqual(['4102938475610', undefined, undefined, undefined]);
  expect(lines[0]).toMatchObject({ mid: '1234', orderId: '987654321', transactionId: undefined });
});

test('Signature Orders with the older names', () => {
  const header =
    'Member ID,Merchant ID,Merchant Name,Order ID,Transaction Date,Transaction Time,SKU Number,Sales,Quantity,Commissions,Process Date,Process Time';
  const { lines } = read(
    'signatureOrders',
    `${header}\r\nab,12,"S","O",1/2/16,"00:00:00","k",1,1,1,1/3/16,"00:00:00"\r\n`,
  );
  expect(lines[0]).toMatchObject({ u1: 'ab', mid: '12', sku: 'k', advertiser: 'S' });
});

test('Non-Commissionable Sales with its reason', () => {
  const { lines } = read(
    'nonCommissionable',
    csv(
      'nonCommissionable',
      '"Shop",77,1/5/26,"O-1",2,"1,234.56","Return Exceeded"',
      '"Shop",77,null,null,null,null,"SKU Does Not Match"',
    ),
  );
  expect(lines[0]).toMatchObject({
    orderId: 'O-1',
    items: 2,
    sales: '1234.56',
    reason: 'Return Exceeded',
  });
  expect(lines[0]?.happened).toEqual({ at: utc('2026-01-05T00:00:00'), exact: false });
  expect(lines[1]).toMatchObject({
    orderId: '',
    items: undefined,
    sales: undefined,
    happened: undefined,
  });
});

test('Signature Activity', () => {
  const { lines } = read(
    'signatureActivity',
    csv('signatureActivity', '"post-1",77,"Shop","1,024",null,3'),
  );
  expect(lines).toEqual([
    {
      line: 2,
      u1: 'post-1',
      mid: '77',
      advertiser: 'Shop',
      clicks: 1024,
      impressions: undefined,
      orders: 3,
    },
  ]);
});

describe('the saved SKU report', () => {
  test('has four columns', () => {
    const { lines } = read('sku', csv('sku', '"=1+1","1E5",-1.5,"日本 ä"'));
    expect(lines[0]).toMatchObject({
      product: '=1+1',
      sku: '1E5',
      commission: '-1.5',
      brand: '日本 ä',
      transactionId: undefined,
      happened: undefined,
    });
  });

  test('or more, in any order', () => {
    const text = `${'Transaction ID,Product Brand,SKU,Whatever,Product Name,Total Commission,Order ID'}\r\n"AB","B","s",1,"P",0,"O"\r\n`;
    const { lines, columns } = read('sku', text);
    expect(lines[0]).toMatchObject({
      transactionId: 'ab',
      brand: 'B',
      commission: '0',
      orderId: 'O',
    });
    expect(columns).toEqual(['transactionId', 'brand', 'sku', 'product', 'commission', 'orderId']);
  });
});

describe('the table', () => {
  const amounts = (text: string) => read('items', text).lines.map(({ commission }) => commission);

  test('is found below a summary', () => {
    const summary = 'Sales,Total Commission\r\n"1,000.00",50.5\r\n\r\n';
    expect(amounts(`\ufeff${summary}${csv('items', ITEM)}`)).toEqual(['2.995']);
  });

  test('may be empty', () => {
    expect(amounts(csv('items'))).toEqual([]);
    expect(amounts(csv('items').trimEnd())).toEqual([]);
    expect(amounts(csv('items', 'No Results Found'))).toEqual([]);
    expect(amounts(csv('items', '"No Results Found",,,').trimEnd())).toEqual([]);
    expect(read('items', 'No Results Found').columns).toEqual([]);
  });

  test('has plain line breaks, capitals and signs of its own', () => {
    const text = `${HEADERS.items.toUpperCase()}\n\n${ITEM}\n${ITEM.replace('2.995', '"-$1,234.50"')}\n`;
    expect(amounts(text)).toEqual(['2.995', '-1234.5']);
  });

  test.each([
    ['8/22/24', '2024-08-22'],
    ['08/22/2024', '2024-08-22'],
    ['8-22-24', '2024-08-22'],
    ['2024-08-22', '2024-08-22'],
    ['2/29/24', '2024-02-29'],
  ])('has the date %s', (text, day) => {
    const [line] = read('items', csv('items', ITEM.replace('8/22/24', text))).lines;
    expect(line?.happened.at).toBe(utc(`${day}T13:05:09`));
  });
});
