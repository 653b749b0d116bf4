import { useState } from 'react';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { StackedBars, stackedHeight } from '@/components/charts/StackedBars';
import { Segments } from '@/components/ui/Segments';
import { add, isNegative, negate, ZERO } from '@/lib/domain/money/decimal';
import type { Currency } from '@/lib/domain/money/money';
import { monthsFrom } from '@/lib/domain/month';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amountWords, moneyWords } from '@/lib/i18n/money';
import type { AdvertisingSumRow } from '@/lib/storage/ledger/advertising/rows';
import type { MonthRange } from '../../range/range';
import css from './advertising.module.css';

interface Props {
  sums: readonly AdvertisingSumRow[];
  range: MonthRange;
}

/** Side by side, each with a scale of its own: currencies are never stacked on each other. */
export function CurrencyMonths({ sums, range }: Props) {
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
  const [chosen, choose] = useState<Currency>();
  const shown = chosen && currencies.includes(chosen) ? [chosen] : currencies;
  return (
    <>
      {currencies.length > 1 && (
        <div className={css.currencies}>
          <Segments
            name={message('adLedger.months.currency')}
            segments={[undefined, ...currencies].map((currency) => ({
              id: currency ?? 'all',
              text: currency ?? message('adLedger.months.all'),
              pressed: (shown.length > 1 ? undefined : shown[0]) === currency,
              onPress: () => choose(currency),
            }))}
          />
        </div>
      )}
      <div className={css.charts}>
        {shown.map((currency) => (
          <CurrencyChart
            key={currency}
            currency={currency}
            sums={sums.filter((one) => one.currency === currency)}
            range={range}
          />
        ))}
      </div>
    </>
  );
}

const PLOT = 140;
const PARTS = 2;

function CurrencyChart({ currency, sums, range }: Props & { currency: Currency }) {
  const title = message('adLedger.months.chart', [currency]);
  const total = (of: 'commission' | 'reversed') =>
    moneyWords({ amount: sums.reduce((all, one) => add(all, one[of]), ZERO), currency });
  const parts = [
    { look: 'solid', label: `${message('adLedger.months.kept')} ${total('commission')}` },
    { look: 'hatched', label: `${message('adLedger.months.reversed')} ${total('reversed')}` },
  ] as const;
  const byMonth = new Map(sums.map((one) => [one.month, one]));
  const months = monthsFrom(range.from, range.to).map((month) => ({
    month,
    sum: byMonth.get(month),
  }));
  return (
    <div>
      <h4>{title}</h4>
      <ChartFigure
        title={title}
        name={message('adLedger.months.chartName', [
          monthName(range.from),
          monthName(range.to),
          currency,
          parts.map(({ label }) => label).join(message('rewards.import.comma')),
        ])}
        file={`rewards-${currency.toLowerCase()}`}
        height={(width) => stackedHeight(PLOT, PARTS, width)}
        table={() => ({
          columns: [
            message('adLedger.months.month'),
            message('adLedger.months.net'),
            message('adLedger.months.reversedColumn'),
            message('adLedger.months.rows'),
          ],
          rows: months.map(({ month, sum }) => [
            monthName(month),
            sum && amountWords({ amount: sum.commission, currency }),
            sum && amountWords({ amount: sum.reversed, currency }),
            sum?.rows,
          ]),
        })}
      >
        {(width) => (
          <StackedBars
            width={width}
            height={stackedHeight(PLOT, PARTS, width)}
            span={range}
            parts={parts}
            stacks={months.map(({ month, sum }) => ({
              month,
              values: sum ? heights(sum) : [0, 0],
            }))}
          />
        )}
      </ChartFigure>
    </div>
  );
}

/** Only for drawing: how high a bar is may be a floating number, what is written never. */
function heights({ commission, reversed }: AdvertisingSumRow): [number, number] {
  const kept = isNegative(commission) ? 0 : Number(commission);
  return [kept, Number(negate(reversed))];
}
