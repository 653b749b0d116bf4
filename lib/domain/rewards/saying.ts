import type { Brand } from '../brand';
import type { Instant } from '../time-units';
import type { SaleStatus, Yen } from './sale';

/** One import; what it changed can be undone together. */
export type ImportId = Brand<string, 'ImportId'>;
export const asImportId = (uuid: string): ImportId => uuid as ImportId;

/** What one file said of something, and when we learned it. */
export interface Saying<T> {
  says: T;
  at: Instant;
  importId: ImportId;
  /** When the file was last written, as far as the browser tells. */
  fileAt?: Instant | undefined;
}

/** Never empty: the last is in force. */
export type Sayings<T> = readonly [Saying<T>, ...Saying<T>[]];

/** What may change of a sale from one report to the next. */
export interface SaleSaying {
  status: SaleStatus;
  reward: Yen;
}

/** What a report's line is to what the ledger holds. */
export type News = 'added' | 'changed' | 'known' | 'older';

/** A file written before the one that spoke last does not speak over it. */
const isOlder = (known: Saying<unknown>, next: Saying<unknown>): boolean =>
  known.fileAt !== undefined && next.fileAt !== undefined && next.fileAt < known.fileAt;

/**
 * 未確定 becomes 確定 or 破棄 and never the other way (DESIGN 3.3): a report that still says 未確定
 * of a sale that is decided is an old one.
 */
export function saleNews(known: Saying<SaleSaying> | undefined, next: Saying<SaleSaying>): News {
  if (!known) return 'added';
  const [was, says] = [known.says, next.says];
  if (was.status === says.status && was.reward === says.reward) return 'known';
  const undoes = was.status !== 'unconfirmed' && says.status === 'unconfirmed';
  return undoes || isOlder(known, next) ? 'older' : 'changed';
}

/** For lines that are sums: the later file replaces them. */
export function lineNews<T extends object>(known: Saying<T> | undefined, next: Saying<T>): News {
  if (!known) return 'added';
  const same = JSON.stringify(known.says) === JSON.stringify(next.says);
  if (same) return 'known';
  return isOlder(known, next) ? 'older' : 'changed';
}

export const inForce = <T>(sayings: Sayings<T>): Saying<T> => sayings.at(-1) ?? sayings[0];

/** What is left without the word of an import; nothing: nobody else spoke of it. */
export function without<T>(sayings: Sayings<T>, importId: ImportId): Sayings<T> | undefined {
  const [first, ...rest] = sayings.filter((saying) => saying.importId !== importId);
  return first && [first, ...rest];
}

/** One word more. */
export const followed = <T>([first, ...rest]: Sayings<T>, next: Saying<T>): Sayings<T> => [
  first,
  ...rest,
  next,
];
