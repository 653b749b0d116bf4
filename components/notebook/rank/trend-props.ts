import type { EventBand } from '@/components/charts/EventBands';
import type { Instant } from '@/lib/domain/time-units';
import type { MonthRange } from '../range/range';
import type { RankData } from './use-rank-data';

export interface TrendProps {
  data: RankData;
  range: MonthRange;
  now: Instant;
  /** Events behind the charts. */
  events?: readonly EventBand[] | undefined;
}
