import { fieldsOf } from '../domain/rank/checked';
import { DAY, type Instant } from '../domain/time-units';
import { type Component, type Property, propertiesOf, textIn } from './ics-properties';
import type { EntryReader } from './ics-reader';
import { Refused } from './ics-refused';
import { isPlainRule } from './ics-rules';
import { instantAt, type WallTime, wallTimeOf } from './ics-times';

/** When a repeating entry starts, inside the span. Throws `Refused` for rules it cannot follow. */
export function occurrencesOf(event: Component, first: WallTime, reader: EntryReader): Instant[] {
  const [property, ...more] = propertiesOf(event, 'rrule');
  const rule = property?.values[0];
  const others = [...propertiesOf(event, 'rdate'), ...propertiesOf(event, 'exrule')];
  if (!property || more.length > 0 || others.length > 0 || !isPlainRule(rule)) {
    throw new Refused('recurrence');
  }
  const until = untilOf(property, first, reader);
  const left = new Set([
    ...excluded(event, reader),
    ...(reader.moved.get(textIn(event, 'uid')) ?? []),
  ]);
  const found: Instant[] = [];
  for (const plain of timesOf(rule, first, reader)) {
    const at = instantAt({ ...first, plain }, reader.aheadOf);
    if (at === undefined || at > until || at >= reader.span.to) break;
    if (at >= reader.span.from && !left.has(at)) found.push(at);
  }
  return found;
}

/** What the clock on the wall shows each time. */
function* timesOf(rule: unknown, first: WallTime, reader: EntryReader): Generator<Instant> {
  const { Recur, Time } = reader.ical;
  // Where it ends is ours to see: the library would compare times of two zones.
  const { until: _, ...endless } = fieldsOf(rule);
  const start = Time.fromJSDate(new Date(first.plain), true);
  const times = attempted(() => Recur.fromData(endless).iterator(start));
  const next = () => attempted(() => times.next());
  for (let time = next(); time; time = next()) {
    if (reader.steps-- <= 0) throw new Refused('recurrence');
    yield Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  }
}

/** The library throws at rules it cannot follow. */
function attempted<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new Refused('recurrence');
  }
}

/** A day as the end includes all of it. */
function untilOf(property: Property, first: WallTime, { aheadOf }: EntryReader): Instant {
  const { until } = fieldsOf(property.values[0]);
  if (until === undefined) return Infinity;
  const time = wallTimeOf({ ...property, parameters: {} }, `${until}`);
  if (!time) throw new Refused('recurrence');
  const zone = time.zone === 'floating' ? first.zone : time.zone;
  const at = instantAt({ ...time, zone }, aheadOf);
  if (at === undefined) throw new Refused('zone');
  return time.isDate ? at + DAY - 1 : at;
}

function excluded(event: Component, { aheadOf }: EntryReader): Instant[] {
  return propertiesOf(event, 'exdate').flatMap((property) =>
    property.values.map((value) => {
      const time = wallTimeOf(property, value);
      const at = time && instantAt(time, aheadOf);
      if (at === undefined) throw new Refused('recurrence');
      return at;
    }),
  );
}
