import type { NetworkId } from '../networks';
import type { SignatureLine } from '../report-lines';
import { type LedgerRow, orderKeyOf } from './row';

export interface LateU1<Row extends LedgerRow> {
  /** Rows that now have a u1, or another one. */
  changed: readonly Row[];
  /** Lines with a u1 whose order is not in the ledger. */
  unmatched: readonly SignatureLine[];
  /** Orders of which the report names several; nothing is filled in. */
  ambiguous: number;
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * u1 of Signature Orders for rows of the ledger: by transaction id where both have one, else for
 * the whole order when its lines name a single u1. It adds no row and no money: the sales are
 * those of Individual Item.
 */
export function lateU1<Row extends LedgerRow>(
  lines: readonly SignatureLine[],
  rows: readonly Row[],
  network: NetworkId,
): LateU1<Row> {
  const named = lines.filter(({ u1 }) => u1 !== undefined);
  const byId = new Map(named.map((line) => [line.transactionId, line.u1]));
  byId.delete(undefined);
  const byOrder = grouped(named, (line) => orderKeyOf({ ...line, network }));
  const known = new Set(rows.map((row): string => orderKeyOf(row)));
  const only = new Map(
    [...byOrder].map(([key, group]) => {
      const names = new Set(group.map(({ u1 }) => u1));
      return [key, names.size === 1 ? group[0]?.u1 : undefined];
    }),
  );
  const changed = rows.flatMap((row) => {
    if (row.network !== network) return [];
    const exact = row.transactionId === undefined ? undefined : byId.get(row.transactionId);
    const u1 = exact ?? only.get(orderKeyOf(row));
    return u1 === undefined || u1 === row.u1 ? [] : [{ ...row, u1 }];
  });
  return {
    changed,
    unmatched: named.filter((line) => !known.has(orderKeyOf({ ...line, network }))),
    ambiguous: [...only].filter(([key, u1]) => u1 === undefined && known.has(key)).length,
  };
}
