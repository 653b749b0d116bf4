import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged } from '@/lib/domain/advertising/ledger/merge';
import { ledgerRows } from '@/lib/domain/advertising/ledger/row';
import { decimal, network } from '../support';
import { item, knownIn, moment, rowsFrom, usd } from './support';

const ID = '0123456789abcdef0123456789abcdef';
const kindsOf = (before: ReturnType<typeof rowsFrom>, after: ReturnType<typeof rowsFrom>) =>
  after.map((row) => merged(row, knownIn(before)).kind);

describe('the key of a row', () => {
  test('is network and transaction id', () => {
    const [row] = rowsFrom(item('1', { transactionId: ID }));
    expect(row?.key).toBe(`1:t:${ID}`);
    expect(ledgerRows([item('1', { transactionId: ID })], network(3))[0]?.key).toBe(`3:t:${ID}`);
  });

  test('is what else is known, where there is no transaction id', () => {
    const lines = [
      item('1'),
      item('1', { mid: '78' }),
      item('1', { orderId: 'O-2' }),
      item('1', { sku: '1' }),
      item('-1'),
      item('1', { happened: moment('2026-08-22T13:05:10') }),
      item('1', { items: 2 }),
    ];
    // Each for itself: in one answer equal ones would be counted.
    const keys = lines.flatMap((line) => rowsFrom(line).map(({ key }) => key));
    expect(new Set(keys).size).toBe(lines.length);
  });

  test('cannot be forged by signs in an order id', () => {
    const rows = rowsFrom(
      item('1', { mid: '7', orderId: '7:x' }),
      item('1', { mid: '7:7', orderId: 'x' }),
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  test('does not depend on what comes later', () => {
    const [a] = rowsFrom(item('1'));
    const [b] = rowsFrom(
      item('1', { u1: 'post', brand: 'B', processed: moment('2026-09-01T00:00:00') }),
    );
    expect(a?.key).toBe(b?.key);
  });

  test('two equal sales are two, one transaction id is one', () => {
    expect(rowsFrom(item('1'), item('1'))).toHaveLength(2);
    expect(
      rowsFrom(item('1', { transactionId: ID }), item('1', { transactionId: ID })),
    ).toHaveLength(1);
  });
});

describe('a row that comes again', () => {
  test('is a duplicate, whatever the order of the lines', () => {
    const line = fc.record({
      n: fc.integer({ min: 0, max: 3 }),
      id: fc.option(fc.integer({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (parts) => {
        const lines = parts.map(({ n, id }) =>
          item(String(id ?? n), { transactionId: id === null ? undefined : `t${id}` }),
        );
        const first = rowsFrom(...lines);
        // The last row of an alias is what a storage would find under it; keys are unique.
        expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
        expect(kindsOf(first, rowsFrom(...lines)).every((kind) => kind === 'duplicate')).toBe(true);
      }),
    );
  });

  test('may have learned its u1 and brand', () => {
    const before = rowsFrom(item('1', { transactionId: ID }));
    const [after] = rowsFrom(item('1', { transactionId: ID, u1: 'post', brand: 'Acme' }));
    if (!after) throw new Error('no row');
    const result = merged(after, knownIn(before));
    expect(result.kind).toBe('changed');
    expect(result.row).toMatchObject({ u1: 'post', brand: 'Acme', commission: '1' });
    expect(kindsOf([result.row], before)).toEqual(['duplicate']);
  });

  test('is found again when the report has transaction ids later, or no more', () => {
    const [plain, ids] = [rowsFrom(item('1')), rowsFrom(item('1', { transactionId: ID }))];
    expect(kindsOf(plain, ids)).toEqual(['changed']);
    expect(kindsOf(ids, plain)).toEqual(['duplicate']);
    expect(kindsOf(ids, rowsFrom(item('1', { transactionId: 'other' })))).toEqual(['new']);
  });

  test('never changes its money', () => {
    const before = rowsFrom(item('1', { transactionId: ID }));
    const [other] = rowsFrom(item('2', { transactionId: ID }));
    if (!other) throw new Error('no row');
    const result = merged(other, knownIn(before));
    expect([result.kind, result.row.commission]).toEqual(['conflict', decimal('1')]);
  });

  test('keeps the currency that the report named', () => {
    const own = rowsFrom(item('1', { transactionId: ID, currency: usd }));
    const none = rowsFrom(item('1', { transactionId: ID }));
    expect([own[0]?.currencyFrom, none[0]?.currencyFrom]).toEqual(['report', 'network']);
    expect(kindsOf(own, none)).toEqual(['duplicate']);
  });
});
