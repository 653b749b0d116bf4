import type { FactRows } from './merge';
import type { Section } from './sections';

export const FORMAT = 'room-techo-backup';
/** Of the layout below. A file of a later one is not read. */
export const VERSION = 1;

/**
 * The file: gzip over one JSON document in UTF-8, one row a line, so that any size can be written
 * and read in pieces:
 *
 *     {"format":"room-techo-backup","version":1,"database":1,
 *     "settings":{
 *     "goals":{"value":…,"version":1}
 *     },
 *     "items":[
 *     {…},
 *     {…}
 *     ],
 *     "clicks":[
 *     ],
 *     …
 *     ]}
 *
 * Sections in the order of `SECTIONS`, rows in the order of their keys, keys in the order of the
 * alphabet, no time of its own: the same notebook is the same file, byte for byte.
 */
export interface Head {
  format: typeof FORMAT;
  version: number;
  /** The step of `MIGRATIONS` that its rows are of. */
  database: number;
}

export const headLine = ({ format, version, database }: Head): string =>
  `${JSON.stringify({ format, version, database }).slice(0, -1)},`;

export interface StoredSetting {
  version: number;
  value: unknown;
}
export type StoredSettings = Readonly<Record<string, StoredSetting>>;

/** A few rows of one section. */
export type RowsPart = { [S in Section]: { section: S; rows: FactRows[S][] } }[Section];

const KEYS: { [S in Section]: (row: FactRows[S]) => string } = {
  items: ({ key }) => key,
  clicks: ({ id }) => id,
  cartAttempts: ({ id }) => id,
  posts: ({ id }) => id,
  actions: ({ id }) => id,
  drafts: ({ id }) => id,
  snapshots: ({ day }) => day,
  months: ({ month }) => month,
  prints: ({ key }) => key,
  imports: ({ id }) => id,
  rewards: ({ fingerprint }) => fingerprint,
  reportLines: ({ key }) => key,
  reportedMonths: ({ month }) => month,
  advertisingLines: ({ key }) => key,
  traces: ({ sold }) => sold,
  traceAnswers: ({ sold }) => sold,
  events: ({ id }) => id,
  shares: ({ id }) => id,
};

/** What names a row in its section. */
export const keyOf = <S extends Section>(section: S, row: FactRows[S]): string => {
  const key: (row: FactRows[S]) => string = KEYS[section];
  return key(row);
};
