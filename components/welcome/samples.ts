import type { ChipPage } from '@/lib/content/shared-world';
import type { ClickId, ItemKey } from '@/lib/domain/identity';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { HOUR, type Instant, MINUTE } from '@/lib/domain/time-units';
import type { Ownership, Standing } from '@/lib/domain/windows';
import type { ClickView, PageState } from '@/lib/messaging/protocol';

/** The moments in which the chip says something. */
export const SAMPLES = ['click', 'carted', 'own', 'rank'] as const;
export type SampleId = (typeof SAMPLES)[number];

interface Sample {
  page: ChipPage;
  state: PageState;
}

const clickOf = (at: Instant, standing: Standing, ownership: Ownership): ClickView => ({
  id: 'sample' as ClickId,
  itemKey: 'sample:1' as ItemKey,
  kind: 'room',
  evidence: [],
  at,
  standing,
  ownership,
});

const stateOf = (part: Partial<PageState>): PageState => ({
  chip: { on: true, corner: 'bottom-right', collapsed: false },
  panelOn: false,
  ownRooms: [],
  today: { ...NO_COUNTS },
  window: {},
  checks: [],
  ...part,
});

/** Made-up facts, judged and drawn by what judges and draws the real ones. */
export function sampleOf(id: SampleId, now: Instant): Sample {
  const at = now - 47 * MINUTE;
  switch (id) {
    case 'click':
      return {
        page: { kind: 'item' },
        state: stateOf({ window: { inForce: clickOf(at, 'open', 'other') } }),
      };
    case 'carted': {
      const click = clickOf(now - 26 * HOUR, 'carted', 'other');
      const attempts = [{ at: now - 25 * HOUR, click }];
      return { page: { kind: 'item' }, state: stateOf({ window: { inForce: click, attempts } }) };
    }
    case 'own':
      return {
        page: { kind: 'item' },
        state: stateOf({ window: { inForce: clickOf(at, 'open', 'own') } }),
      };
    case 'rank':
      return {
        page: { kind: 'room' },
        state: stateOf({ rank: { present: 'B', target: 'A', reach: 'unmet', percent: 62 } }),
      };
  }
}
