import { SECOND } from '../domain/time-units';
import type { Ical } from './ical';
import { type Component, propertiesOf, textIn } from './ics-properties';
import { isPlainRule } from './ics-rules';
import type { AheadOf } from './ics-times';

/** Changes of the clocks that one zone of a file may list. */
const MAX_CHANGES = 200;

/** The zones a file brings along, by their names in it. */
export function zonesOf(calendar: Component, jcal: readonly unknown[], ical: Ical): AheadOf {
  const zones = new Map<string, InstanceType<Ical['Timezone']>>();
  for (const [index, component] of calendar.components.entries()) {
    const tzid = textIn(component, 'tzid');
    if (component.name !== 'vtimezone' || tzid === '' || !isBounded(component)) continue;
    const own = new ical.Component(list(list(jcal[2])[index]));
    zones.set(tzid, new ical.Timezone({ component: own, tzid }));
  }
  return (tzid, plain) => {
    const zone = zones.get(tzid);
    if (!zone) return undefined;
    try {
      const seconds = zone.utcOffset(ical.Time.fromJSDate(new Date(plain), true));
      return Number.isFinite(seconds) ? seconds * SECOND : undefined;
    } catch {
      // The file explains its zone in a way the library cannot follow.
      return undefined;
    }
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isBounded({ components }: Component): boolean {
  const changes = components.flatMap((part) => [
    ...propertiesOf(part, 'rrule'),
    ...propertiesOf(part, 'rdate').flatMap(({ values }) => values),
  ]);
  const rules = components.flatMap((part) => propertiesOf(part, 'rrule'));
  return (
    components.length > 0 &&
    components.length <= MAX_CHANGES &&
    changes.length <= MAX_CHANGES &&
    rules.every(({ values }) => isPlainRule(values[0]) && isYearly(values[0]))
  );
}

const isYearly = (rule: unknown): boolean =>
  typeof rule === 'object' && rule !== null && 'freq' in rule && rule.freq === 'YEARLY';
