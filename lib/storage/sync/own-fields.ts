import { isSame } from '../backup/canonical';
import type { FactTable } from '../backup/merge';

/** What follows from other rows: every machine works it out for itself. */
const DERIVED: { [T in FactTable]?: readonly string[] } = {
  clicks: ['standing', 'supersededAt', 'cartedAt'],
  cartAttempts: ['clickId', 'room'],
};

function ownFields(table: FactTable, row: object): object {
  const derived = DERIVED[table];
  if (!derived) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !derived.includes(name)));
}

export const saysTheSame = (table: FactTable, a: object, b: object): boolean =>
  isSame(ownFields(table, a), ownFields(table, b));
