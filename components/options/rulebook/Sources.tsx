import { visuallyHidden } from '@/components/ui/classes';
import type { Report, RuleInForce } from '@/lib/domain/rank/requirement';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import css from './rulebook.module.css';

/** The one remark among the sources; the rest are names of sites, the same in any language. */
const WEEKLY = '（週2〜3枚）';

const nameOf = (source: string): string =>
  source.replace(WEEKLY, ` ${message('options.rulebook.weekly')}`);

/** Where the requirement is written, and every number that was reported of it. */
export function Sources({ metric, source, sourceDate, reports }: RuleInForce) {
  const range = ({ from, to }: Report) => {
    const low = amount(metric, from);
    if (to === undefined) return message('options.rulebook.orMore', [low]);
    return to === from ? low : `${low} – ${amount(metric, to)}`;
  };
  return (
    <dl className={css.sources}>
      {reports.map((report) => (
        <Line
          key={`${report.source} ${report.from}`}
          what={range(report)}
          source={report.source}
          date={report.date}
        />
      ))}
      <Line
        alone={reports.length === 0}
        what={message('options.rulebook.source')}
        source={source}
        date={sourceDate}
      />
    </dl>
  );
}

interface LineProps {
  what: string;
  /** Beside nothing else it needs no name for the eye. */
  alone?: boolean;
  source: string;
  date: string | undefined;
}

const Line = ({ what, source, date, alone = false }: LineProps) => (
  <div data-alone={alone || undefined}>
    <dt className={alone ? visuallyHidden : undefined}>{what}</dt>
    <dd>
      {nameOf(source)}
      {date && <small>{date}</small>}
    </dd>
  </div>
);
