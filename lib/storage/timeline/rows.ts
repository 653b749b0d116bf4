import type { ItemKey, RoomSlug, ShopUrl } from '../../domain/identity';
import { type LinkFinding, linkFinding } from '../../domain/passage';
import type { Instant, JstDay } from '../../domain/time';
import { type Phase, phaseOf } from '../../domain/windows';
import type { HistoryDb } from '../db';
import type { AttemptRow, ClickRow, ItemRow } from '../rows';
import type { Stored } from './source';

interface RowBase {
  id: string;
  at: Instant;
  day: JstDay;
  itemKey: ItemKey;
  shopUrl: ShopUrl;
  room?: RoomSlug | undefined;
  item?: ItemRow | undefined;
}

/** A passage to Ichiba; its evidence says what was seen of it. */
export interface PassageRow extends RowBase {
  type: 'click';
  click: ClickRow;
  phase: Phase;
  /** What an own click says of the link it went through. */
  finding?: LinkFinding | undefined;
}

/** A press of a cart button, with the click in force then. */
export interface CartRow extends RowBase {
  type: 'attempt';
  attempt: AttemptRow;
  click?: ClickRow | undefined;
}

export type TimelineRow = PassageRow | CartRow;

async function byKey<K extends string, T>(
  keys: readonly (K | undefined)[],
  get: (keys: K[]) => PromiseLike<(T | undefined)[]>,
): Promise<Map<K, T | undefined>> {
  const wanted = [...new Set(keys.filter((key) => key !== undefined))];
  const found = await get(wanted);
  return new Map(wanted.map((key, index) => [key, found[index]]));
}

/** Adds to each row what belongs to it: its item, and the click of a cart attempt. */
export async function complete(
  db: HistoryDb,
  rows: readonly Stored[],
  now: Instant,
): Promise<TimelineRow[]> {
  const clickIds = rows.map((row) => (row.type === 'attempt' ? row.attempt.clickId : undefined));
  const [items, clicks] = await Promise.all([
    byKey(
      rows.map((row) => row.itemKey),
      (keys) => db.items.bulkGet(keys),
    ),
    byKey(clickIds, (ids) => db.clicks.bulkGet(ids)),
  ]);
  return rows.map((row) => {
    const { id, at, itemKey, shopUrl, room } = row;
    const base = { id, at, itemKey, shopUrl, room, item: items.get(itemKey) };
    if (row.type === 'click') return passage(base, row.click, now);
    const { attempt } = row;
    const click = attempt.clickId && clicks.get(attempt.clickId);
    return { ...base, type: 'attempt', day: attempt.day, attempt, click };
  });
}

function passage(base: Omit<RowBase, 'day'>, click: ClickRow, now: Instant): PassageRow {
  const finding = click.standing === 'own' ? linkFinding(click) : undefined;
  return { ...base, type: 'click', day: click.day, click, phase: phaseOf(click, now), finding };
}
