import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SaleStatus } from '@/lib/domain/rewards/sale';
import { asImportId } from '@/lib/domain/rewards/saying';
import { HOUR } from '@/lib/domain/time';
import { canonical } from '@/lib/storage/backup/canonical';
import { mergeRow } from '@/lib/storage/backup/merge';
import type { RewardRow } from '@/lib/storage/ledger/rows';
import { NOW, uuid } from '../../helpers/builders';
import { anyRow, FACT_TABLES } from './any-rows';
import { saleRow } from './support';

const RUNS = { numRuns: 300 };

describe.each(FACT_TABLES)('two rows of %s', (table) => {
  const any = anyRow(table);

  test('in either order are one row', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(canonical(mergeRow(table, a, b))).toBe(canonical(mergeRow(table, b, a)));
      }),
      RUNS,
    );
  });

  test('and with a third, in whatever order they meet', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const all = mergeRow(table, mergeRow(table, a, b), c);
        expect(canonical(all)).toBe(canonical(mergeRow(table, a, mergeRow(table, b, c))));
        expect(canonical(mergeRow(table, all, b))).toBe(canonical(all));
      }),
      RUNS,
    );
  });

  test('that are the same stay the row they are', () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(mergeRow(table, a, structuredClone(a))).toBe(a);
      }),
      RUNS,
    );
  });
});

describe('one sale as two machines heard of it', () => {
  const heard = (status: SaleStatus, hour: number, id: number): RewardRow => {
    const says = { status, reward: 50 };
    const saying = { says, at: NOW + hour * HOUR, importId: asImportId(uuid(id)) };
    return { ...saleRow(1), ...says, history: [saying], imports: [saying.importId] };
  };

  test('is decided, even where the other machine reads an older report later', () => {
    const merged = mergeRow(
      'rewards',
      heard('confirmed', 1, 1),
      heard('unconfirmed', 2, 2),
    ) as RewardRow;
    expect(merged.status).toBe('confirmed');
    expect(merged.history.map(({ says }) => says.status)).toEqual(['unconfirmed', 'confirmed']);
    expect(merged.imports).toEqual([uuid(2), uuid(1)]);
  });

  test('is as the later file says, where both decide', () => {
    const merged = mergeRow(
      'rewards',
      heard('discarded', 2, 2),
      heard('confirmed', 1, 1),
    ) as RewardRow;
    expect(merged.status).toBe('discarded');
  });
});
