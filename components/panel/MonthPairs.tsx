import { note, visuallyHidden } from '@/components/ui/classes';
import { Section } from '@/components/ui/Section';
import { Unknown } from '@/components/ui/Unknown';
import type { Figure } from '@/lib/domain/rank/figure';
import { METRICS, type MetricId } from '@/lib/domain/rank/metrics';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName, sourceName } from '@/lib/i18n/rank-words';
import type { MonthPair } from '@/lib/messaging/protocol';
import css from './profile.module.css';

/** This month beside the last one; a change only between two exact numbers. */
export function MonthPairs({ pairs }: { pairs: readonly MonthPair[] }) {
  return (
    <Section title={message('panel.profile.compare')}>
      <table className={css.pairs}>
        <caption className={visuallyHidden}>{message('panel.profile.compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('panel.profile.metric')}</th>
            <th scope="col">{message('panel.profile.thisMonth')}</th>
            <th scope="col">{message('panel.profile.lastMonth')}</th>
            <th scope="col">{message('panel.profile.change')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ metric, present, last, change }) => (
            <tr key={metric}>
              <th scope="row">
                {metricName(metric)}
                <small>{sourceWords(present, last)}</small>
              </th>
              <td>
                <Known figure={present} />
              </td>
              <td>
                <Known figure={last} />
              </td>
              <td>
                {change === undefined ? (
                  <Unknown word={message('popup.rank.dash')} />
                ) : (
                  signed(change)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={note}>{message('panel.profile.changeNote')}</p>
    </Section>
  );
}

function Known({ figure }: { figure: Figure | undefined }) {
  return typeof figure?.value === 'number' ? (
    valueText(figure.metric, figure.value, figure.rounded)
  ) : (
    <Unknown word={message('popup.rank.dash')} />
  );
}

/** The row says what is counted; yen carry their sign, and `396K` is said to be about so much. */
function valueText(metric: MetricId, value: number, rounded = false): string {
  if (METRICS[metric].unit === 'yen') return amount(metric, value, rounded);
  return rounded ? message('amount.about', [count(value)]) : count(value);
}

/** Where the numbers of a row are from, once when both are from the same place. */
function sourceWords(present: Figure | undefined, last: Figure | undefined): string {
  const [one, other] = [present, last].map(
    (figure) => figure && sourceName(figure.source, figure.metric),
  );
  if (one === undefined || other === undefined || one === other) return one ?? other ?? '';
  return message('panel.profile.sources', [one, other]);
}

const signs = new Intl.NumberFormat('ja-JP', { signDisplay: 'exceptZero' });
const signed = (value: number): string =>
  value === 0 ? '±0' : signs.format(value).replace('-', '−');
