import { Figure } from '@/components/ui/Figure';
import { State } from '@/components/ui/State';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import type { HistorySummary } from '@/lib/storage/queries/options-summary';
import css from './data.module.css';

type Entry = [label: string, value: number, unit: string];

function entries({ counts, items, posts, sales }: HistorySummary): Entry[] {
  const times = message('unit.times');
  return [
    [message('options.data.clicks'), counts.clicks, times],
    [message('options.data.linkChecks'), counts.linkChecks, times],
    [message('options.data.otherLinks'), counts.otherLinks, times],
    [message('options.data.cartAttempts'), counts.cartAttempts, times],
    [message('options.data.items'), items, message('options.data.itemsUnit')],
    [message('options.data.posts'), posts, message('options.data.postsUnit')],
    [message('options.data.sales'), sales, message('options.data.salesUnit')],
  ];
}

/** What the notebook holds, in words and numbers. */
export function Stored({ summary }: { summary: HistorySummary }) {
  const known = entries(summary);
  if (known.every(([, value]) => value === 0)) {
    return (
      <State kind="empty" title={message('options.data.emptyTitle')}>
        <p>{message('options.data.empty')}</p>
      </State>
    );
  }
  const { since, days } = summary;
  return (
    <div>
      <p className={css.since}>
        <span>{since && message('options.data.since', [fullDayName(since), count(days)])}</span>
        <a href={pageUrl('notebook.html')}>{message('options.data.notebook')}</a>
      </p>
      <dl className={css.figures}>
        {known.map(([label, value, unit]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Figure large value={count(value)} unit={unit.trim()} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
