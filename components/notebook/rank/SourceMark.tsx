import { visuallyHidden } from '@/components/ui/classes';
import { type FigureSource, SOURCE_ORDER } from '@/lib/domain/rank/figure';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { message } from '@/lib/i18n/message';
import { sourceName } from '@/lib/i18n/rank-words';
import css from './months.module.css';

/** Where a figure is from, as a single letter that the legend below explains. */
export function SourceMark({ source, metric }: { source: FigureSource; metric?: MetricId }) {
  const words = sourceName(source, metric);
  return (
    <span className={css.mark} data-source={source} title={words}>
      <span aria-hidden="true">{message(`notebook.rank.mark.${source}`)}</span>
      <span className={visuallyHidden}>{words}</span>
    </span>
  );
}

interface LegendProps {
  sources: ReadonlySet<FigureSource>;
  /** Whether clicks of a report are among the figures. */
  account: boolean;
}

export function SourceLegend({ sources, account }: LegendProps) {
  const used = SOURCE_ORDER.filter((source) => sources.has(source));
  if (used.length === 0) return null;
  return (
    <p className={css.legend}>
      {used.map((source) => (
        <span key={source}>
          <span className={css.mark} data-source={source} aria-hidden="true">
            {message(`notebook.rank.mark.${source}`)}
          </span>
          {message(`rank.source.${source}`)}
        </span>
      ))}
      {account && <span>{message('notebook.rank.months.accountNote')}</span>}
      <span>{message('notebook.rank.months.changeNote')}</span>
    </p>
  );
}
