import type { ReactNode } from 'react';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { StackedBars, stackedHeight } from '@/components/charts/StackedBars';
import { monthEnd, monthStart, monthsFrom } from '@/lib/domain/month';
import type { Ledger, LedgerFigures } from '@/lib/domain/rewards/ledger';
import { HOUR } from '@/lib/domain/time-units';
import { monthName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useNow } from '@/lib/stores/use-now';
import { useEventBands } from '../../events/use-event-bands';
import { Part } from '../../Part';
import type { MonthRange } from '../../range/range';
import css from './figures.module.css';
import type { ShownChannel } from './use-view';
import { channelName } from './words';

/** From the ground up: what is sure, what may come, what is late, what is lost. */
const PARTS = [
  { of: 'confirmed', look: 'solid' },
  { of: 'expected', look: 'open' },
  { of: 'overdue', look: 'striped' },
  { of: 'discarded', look: 'hatched' },
] as const;
type PartId = (typeof PARTS)[number]['of'];

const PLOT = 200;

const partName = (of: PartId): string =>
  of === 'expected' ? message('rewards.figures.expected') : message(`rewards.status.${of}`);

interface Props {
  ledger: Ledger;
  range: MonthRange;
  channel: ShownChannel;
  /** Where the range is chosen. */
  picker: ReactNode;
}

/** What each month of sale earned, by status. */
export function StatusBars({ ledger, range, channel, picker }: Props) {
  const months = monthsInRange(ledger, range, channel);
  const known = months.flatMap(({ figures }) => figures ?? []);
  const title = message('rewards.figures.bars.title');
  const parts = PARTS.map(({ of, look }) => ({
    look,
    label: `${partName(of)} ${yen(known.reduce((all, one) => all + one[of].reward, 0))}`,
  }));
  const missing = months.length - known.length;
  const events = useEventBands(monthStart(range.from), monthEnd(range.to), useNow(HOUR));
  return (
    <Part title={title} aside={<span className={css.aside}>{channelName(channel)}</span>}>
      <div className={css.picker}>{picker}</div>
      <ChartFigure
        title={title}
        name={message('rewards.figures.bars.name', [
          monthName(range.from),
          monthName(range.to),
          parts.map(({ label }) => label).join(message('rewards.import.comma')),
        ])}
        file="rewards-months"
        height={(width) => stackedHeight(PLOT, PARTS.length, width)}
        note={
          <p className={css.note}>
            {missing > 0 && message('rewards.figures.bars.unknown')}{' '}
            {events && events.length > 0 && message('events.page.bands')}
          </p>
        }
        table={() => tableOf(months)}
      >
        {(width) => (
          <StackedBars
            width={width}
            height={stackedHeight(PLOT, PARTS.length, width)}
            span={range}
            parts={parts}
            events={events}
            stacks={months.map(({ month, figures }) => ({
              month,
              values: figures && PARTS.map(({ of }) => figures[of].reward),
            }))}
          />
        )}
      </ChartFigure>
    </Part>
  );
}

interface ShownMonth {
  month: MonthRange['from'];
  /** Absent: no report. */
  figures: LedgerFigures | undefined;
}

function monthsInRange({ months }: Ledger, range: MonthRange, channel: ShownChannel): ShownMonth[] {
  const known = new Map(months.map((one) => [one.month, one.channels[channel]]));
  return monthsFrom(range.from, range.to).map((month) => ({ month, figures: known.get(month) }));
}

const tableOf = (months: readonly ShownMonth[]) => ({
  columns: [
    message('rewards.figures.saleMonth'),
    ...PARTS.map(({ of }) => partName(of)),
    message('rewards.figures.amount'),
    message('rewards.column.sales'),
  ],
  rows: months.map(({ month, figures }) => [
    monthName(month),
    ...PARTS.map(({ of }) => figures?.[of].reward),
    figures?.earned.amount,
    figures?.earned.sales,
  ]),
});
