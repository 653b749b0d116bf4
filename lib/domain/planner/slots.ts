import { byStart, type CampaignEvent, overlaps } from '../events/event';
import { HOUR, type Instant } from '../time-units';
import { type OwnHours, ownHoursFrom } from './hours';
import { reachedBy } from './reach';
import { type EventMoment, momentOf, weightOf } from './weights';

/** Why a slot is good. */
export interface SlotReason {
  event: CampaignEvent;
  /** A day inside a bigger campaign makes that one better, but is not counted beside it. */
  role: 'counted' | 'bonus';
  moment: EventMoment;
}

/** Hours in which sharing reaches the same events, in the same course of each. */
export interface Slot {
  from: Instant;
  /** Outside. */
  to: Instant;
  score: number;
  /** The heaviest first. */
  reasons: readonly SlotReason[];
  /** What is counted is partly an estimate. */
  estimated: boolean;
}

export interface SlotPlan {
  events: readonly CampaignEvent[];
  hours: OwnHours;
  now: Instant;
  /** How many days ahead, today included. */
  days: number;
  /** At most so many slots. */
  most: number;
}

/** The best hours to share in, best first; equal ones in the order of time. */
export function bestSlots({ events, hours, now, days, most }: SlotPlan): Slot[] {
  const slots: Slot[] = [];
  for (const hour of ownHoursFrom(now, days, hours)) {
    const from = Math.max(hour, now);
    const slot = slotAt(from, hour + HOUR, events);
    const last = slots.at(-1);
    if (last && last.to === from && sameReasons(last, slot)) last.to = slot.to;
    else slots.push(slot);
  }
  const good = slots.filter(({ score }) => score > 0);
  return good.sort((a, b) => b.score - a.score || a.from - b.from).slice(0, Math.max(0, most));
}

function slotAt(from: Instant, to: Instant, events: readonly CampaignEvent[]): Slot {
  const reached = reachedBy(from, events).map(({ event }) => event);
  const reasons: SlotReason[] = [];
  for (const event of reached.sort(byWeight)) {
    const inside = reasons.some((one) => one.role === 'counted' && overlaps(one.event, event));
    reasons.push({ event, role: inside ? 'bonus' : 'counted', moment: momentOf(event, from) });
  }
  const counted = reasons.filter(({ role }) => role === 'counted');
  return {
    from,
    to,
    score: counted.reduce((sum, reason) => sum + scoreOf(reason), 0),
    reasons,
    estimated: counted.some(({ event }) => event.confidence === 'estimated'),
  };
}

/** What is known goes before what is guessed, whatever its weight. */
const byWeight = (a: CampaignEvent, b: CampaignEvent): number =>
  Number(a.confidence === 'estimated') - Number(b.confidence === 'estimated') ||
  weightOf(b) - weightOf(a) ||
  byStart(a, b);

/** Assumed, like the weights: half as much again at the start and on the last evening. */
function scoreOf({ event, moment }: SlotReason): number {
  const rush = moment === 'start' || moment === 'last-evening' ? 3 : 2;
  return weightOf(event) * rush * (event.confidence === 'confirmed' ? 2 : 1);
}

const sameReasons = (a: Slot, b: Slot): boolean =>
  a.reasons.length === b.reasons.length &&
  a.reasons.every((reason, index) => {
    const other = b.reasons[index];
    return (
      reason.event.id === other?.event.id &&
      reason.role === other.role &&
      reason.moment === other.moment
    );
  });
