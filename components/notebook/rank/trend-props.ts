import type { Instant } from '@/lib/domain/time-units';
import type { MonthRange } from '../range/range';
import type { RankData } from './use-rank-data';

export interface TrendProps {
  data: RankData;
  range: MonthRange;
  now: Instant;
}
