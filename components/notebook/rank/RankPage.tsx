import { memo } from 'react';
import { State } from '@/components/ui/State';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { useNow } from '@/lib/stores/use-now';
import { RangePicker } from '../range/RangePicker';
import { monthsOf } from '../range/range';
import { useRange } from '../range/use-range';
import { History } from './History';
import { Months } from './Months';
import { Now } from './Now';
import { PostYear } from './PostYear';
import { RankEmpty } from './RankEmpty';
import css from './rank.module.css';
import { Trends } from './Trends';
import { isBlank, type RankData, useRankData } from './use-rank-data';
import { Worth } from './Worth';

const MINUTE = 60_000;

/** Where the own ROOM stands, what that is worth, and how it came about. */
export function RankPage() {
  // In whole minutes: nothing here changes within one, and the page is not drawn twice at the start.
  const now = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  const [choice, choose] = useRange();
  const range = monthsOf(choice, now);
  const data = useRankData(range, now);
  if (data && isBlank(data.records)) return <RankEmpty />;
  return (
    <>
      <RangePicker choice={choice} range={range} now={now} onChoose={choose} />
      {data ? (
        <Sections data={data} now={now} />
      ) : (
        <State kind="loading" title={message('notebook.count.loading')} />
      )}
    </>
  );
}

const Sections = memo(function Sections({ data, now }: { data: RankData; now: Instant }) {
  const { range, records } = data;
  return (
    <>
      <div className={css.present}>
        <Now data={data} now={now} />
        <Worth data={data} now={now} />
      </div>
      <History data={data} range={range} />
      <Trends data={data} range={range} now={now} />
      <Months data={data} range={range} now={now} />
      <PostYear since={records.since} now={now} />
    </>
  );
});
