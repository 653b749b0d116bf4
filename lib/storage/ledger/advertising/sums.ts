import Dexie from 'dexie';
import { gmtDay } from '../../../domain/advertising/gmt';
import { addAdvertising, NO_ADVERTISING, withRow } from '../../../domain/advertising/ledger/sums';
import type { JstMonth } from '../../../domain/month';
import type { HistoryDb } from '../../db';
import type { Change } from '../stage';
import type {
  AdvertisingRow,
  AdvertisingScope,
  AdvertisingSumKey,
  AdvertisingSumRow,
} from './rows';

export const advertiserName = ({ network, mid }: Pick<AdvertisingRow, 'network' | 'mid'>) =>
  `${network} ${mid}`;

function keysOf(row: AdvertisingRow): AdvertisingSumKey[] {
  const { network, month, currency, soldAt } = row;
  return [
    ['month', '', month, currency],
    ['advertiser', advertiserName(row), month, currency],
    ['network', `${network}`, gmtDay(soldAt).slice(0, 7) as JstMonth, currency],
  ];
}

const idOf = (key: AdvertisingSumKey): string => key.join('\u0000');

/** Puts the sums right for what changes. Inside a transaction. */
export async function applyToAdvertisingSums(
  db: HistoryDb,
  changes: Iterable<Change<AdvertisingRow>>,
): Promise<void> {
  const added = new Map<string, AdvertisingSumRow>();
  const add = (row: AdvertisingRow, sign: 1 | -1) => {
    for (const key of keysOf(row)) {
      const id = idOf(key);
      const sum = added.get(id) ?? empty(key);
      const label = key[0] === 'advertiser' && row.advertiser ? { label: row.advertiser } : {};
      added.set(id, { ...sum, ...label, ...withRow(sum, row, sign) });
    }
  };
  for (const { before, after } of changes) {
    if (before && after && sameMoney(before, after)) continue;
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  await write(db, [...added.values()]);
}

/** Only the currency of a known row is ever learned anew; its advertiser's name may be. */
const sameMoney = (a: AdvertisingRow, b: AdvertisingRow): boolean =>
  a.currency === b.currency && a.advertiser === b.advertiser;

const empty = ([scope, name, month, currency]: AdvertisingSumKey): AdvertisingSumRow => ({
  ...{ scope, name, month, currency },
  ...NO_ADVERTISING,
});

const keyOf = ({ scope, name, month, currency }: AdvertisingSumRow): AdvertisingSumKey => [
  scope,
  name,
  month,
  currency,
];

async function write(db: HistoryDb, added: readonly AdvertisingSumRow[]): Promise<void> {
  const known = await db.advertisingSums.bulkGet(added.map(keyOf));
  const sums = added.map((more, index) => {
    const sum = known[index];
    return sum
      ? { ...sum, ...(more.label && { label: more.label }), ...addAdvertising(sum, more) }
      : more;
  });
  const gone = sums.filter(({ rows }) => rows === 0);
  await db.advertisingSums.bulkDelete(gone.map(keyOf));
  await db.advertisingSums.bulkPut(sums.filter(({ rows }) => rows !== 0));
}

/** Of one scope, in a span of months or in all of them; in the order of months. */
export const advertisingSums = (
  db: HistoryDb,
  scope: AdvertisingScope,
  from?: JstMonth,
  to?: JstMonth,
): Promise<AdvertisingSumRow[]> =>
  db.advertisingSums
    .where('[scope+month]')
    .between([scope, from ?? Dexie.minKey], [scope, to ?? Dexie.maxKey], true, true)
    .toArray();
