import type { AttemptId, ClickId, PostId, RoomSlug } from '../../../lib/domain/identity';
import type { Evidence } from '../../../lib/domain/passage';
import { HOUR, type JstDay, MINUTE, SECOND } from '../../../lib/domain/time';
import { jstStamp } from '../../../lib/domain/timeline';
import { CART_WINDOW, type ClickKind, standingOf, takesOver } from '../../../lib/domain/windows';
import type { AttemptRow, ClickRow } from '../../../lib/storage/rows';
import { keyOf, shopOf } from './items';
import type { Random } from './random';

export const OWN_ROOM = 'aoi_techo' as RoomSlug;
const ROOMS = 300;
const POSTS = 5000;

const SHARE = {
  own: 0.06,
  affiliate: 0.06,
  webservice: 0.02,
  landed: 0.8,
  carted: 0.02,
  bought: 0.15,
  /** Clicks that no other click took over: far more than so dense a history would have. */
  left: 0.25,
};

export const dayOf = (at: number): JstDay => jstStamp(at).slice(0, 10) as JstDay;

function kindOf(random: Random): ClickKind {
  const drawn = random.next();
  if (drawn < SHARE.affiliate) return 'affiliate';
  return drawn < SHARE.affiliate + SHARE.webservice ? 'webservice' : 'room';
}

function evidenceOf(random: Random, at: number, kind: ClickKind): Evidence[] {
  const tab = 1 + random.below(500);
  const sighting = () => random.uuid();
  const click: Evidence = { sighting: sighting(), place: 'room-page', at, detail: 'left', tab };
  const landing = { place: 'landing', at: at + 2 * SECOND, detail: 'scid', tab } as const;
  if (kind !== 'room') return [{ ...landing, sighting: sighting() }];
  return random.chance(SHARE.landed) ? [click, { ...landing, sighting: sighting() }] : [click];
}

/** Where a room click came from; other links do not tell. */
function originOf(
  random: Random,
  kind: ClickKind,
): Pick<ClickRow, 'ownership' | 'room' | 'postId'> {
  if (kind !== 'room') return { ownership: 'unknown' };
  const own = random.chance(SHARE.own);
  const room = own ? OWN_ROOM : (`room_${random.favourite(ROOMS).toString(16)}` as RoomSlug);
  const post = (1_700_000_000_000_000 + random.favourite(POSTS)).toString() as PostId;
  return { ownership: own ? 'own' : 'other', room, ...(random.chance(0.7) && { postId: post }) };
}

/** What later happened to a click; the newest day follows the rules to the letter. */
function fateOf(
  random: Random,
  at: number,
  kind: ClickKind,
  next: number | undefined,
  now: number,
) {
  const recent = at > now - CART_WINDOW;
  const left = !recent && random.chance(SHARE.left);
  const supersededAt = takesOver(kind) && !left ? next : undefined;
  const cartedAt = at + Math.min(10 * MINUTE, ((next ?? now) - at) / 2);
  const carted = kind === 'room' && random.chance(SHARE.carted);
  return {
    ...(supersededAt !== undefined && { supersededAt }),
    ...(carted && { cartedAt }),
    ...(carted && random.chance(SHARE.bought) && { boughtAt: cartedAt + HOUR }),
  };
}

interface Moment {
  /** The first 32 bits of the click's id. */
  id: number;
  at: number;
  next: number | undefined;
  now: number;
  items: number;
}

/** A passage as it would have been recorded, standing and day worked out by the product's rules. */
export function clickRow(random: Random, { id, at, next, now, items }: Moment): ClickRow {
  const [kind, item] = [kindOf(random), random.favourite(items)];
  const origin = originOf(random, kind);
  const fate = fateOf(random, at, kind, next, now);
  const own = origin.ownership === 'own';
  const { cartedAt: _, boughtAt: __, ...bare } = { cartedAt: 0, boughtAt: 0, ...fate };
  const facts = { at, kind, ...origin, ...(own ? bare : fate) };
  const evidence = evidenceOf(random, at, kind);
  return {
    ...facts,
    id: random.uuid(id) as ClickId,
    day: dayOf(at),
    standing: standingOf(facts),
    itemKey: keyOf(item),
    shopUrl: shopOf(item),
    evidence,
    sightings: evidence.map(({ sighting }) => sighting),
    availability: 'on-sale',
  };
}

/** The press of a cart button that made a click a carted one. */
export function attemptRow(random: Random, click: ClickRow, at: number): AttemptRow {
  const { itemKey, shopUrl, id, room } = click;
  const button = random.chance(0.8) ? 'cart' : 'buy';
  const base = { id: random.uuid() as AttemptId, at, day: dayOf(at), itemKey, shopUrl, button };
  return { ...base, button, clickId: id, ...(room && { room }) };
}
