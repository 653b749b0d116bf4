import type { ItemKey, RoomSlug } from '../../domain/identity';
import type { Instant } from '../../domain/time';
import { type Span, spanOf, type TimelineFilter } from '../../domain/timeline';
import { phaseRanges } from '../../domain/windows';
import type { Source } from './source';

/** One way to walk the rows of a filter: sources that together hold all of them, and others. */
export type Way = Source[];

type Scope = Pick<Source, 'by' | 'values'>;

const cut = (a: Span, b: Span): Span => ({ lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) });

/** The ways along one column each; the phase, where asked for, is part of the index. */
export function waysOf(filter: TimelineFilter, now: Instant): Way[] {
  const scopes: Scope[] = [];
  if (filter.room !== undefined) scopes.push({ by: ['room'], values: [filter.room] });
  if (filter.shopUrl !== undefined) scopes.push({ by: ['shopUrl'], values: [filter.shopUrl] });
  if (scopes.length === 0) scopes.push({ by: [], values: [] });
  return scopes.map((scope) => along(scope, filter, now));
}

function along(scope: Scope, filter: TimelineFilter, now: Instant): Way {
  const span = spanOf(filter);
  const { phase } = filter;
  if (phase === undefined) return bothTables(scope, span, filter);
  if (filter.kind === 'attempt') return [];
  return phaseRanges(phase, now).map(({ standing, from, to }) => ({
    table: 'clicks',
    by: [...scope.by, 'standing'],
    values: [...scope.values, standing],
    // Instants are whole milliseconds, so "later than" is "from the next on".
    ...cut(span, { lo: from + 1, hi: to }),
  }));
}

function bothTables(scope: Scope, span: Span, { kind, phase }: TimelineFilter): Way {
  const way: Way = [];
  if (kind !== 'attempt') way.push({ table: 'clicks', ...scope, ...span });
  if (kind !== 'passage' && phase === undefined) {
    way.push({ table: 'cartAttempts', ...scope, ...span });
  }
  return way;
}

/** The way along the few items and ROOMs a text was found in. */
export function wayOfFinds(
  found: { items: ReadonlySet<ItemKey>; rooms: readonly RoomSlug[] },
  filter: TimelineFilter,
): Way {
  const span = spanOf(filter);
  const scopes: Scope[] = [
    ...[...found.items].map((key) => ({ by: ['itemKey'], values: [key] })),
    ...found.rooms.map((room) => ({ by: ['room'], values: [room] })),
  ];
  return scopes.flatMap((scope) => bothTables(scope, span, filter));
}
