import { Bar, type GaugeTone } from '@/components/ui/Gauges';
import { Unknown } from '@/components/ui/Unknown';
import type { Verdict } from '@/lib/domain/rank/standing';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import {
  amount,
  forecastSentence,
  metricName,
  reportsSentence,
  sourceName,
  standingSentence,
} from '@/lib/i18n/rank-words';
import type { RequirementStanding } from './open-requirements';
import css from './rank.module.css';

interface Props {
  standing: RequirementStanding;
  /** The one that matters most says what is left to do. */
  tightest?: boolean;
}

const TONES: Readonly<Record<Verdict, GaugeTone>> = {
  reached: 'open',
  onPace: 'open',
  behind: 'closing',
  outOfReach: 'closing',
  unknown: 'season',
};

/** One requirement: how much of how much, by which source, and how sure the number asked for is. */
export function RequirementBar({ standing, tightest = false }: Props) {
  const { target, percent, verdict } = standing;
  return (
    <div className={css.requirement}>
      <p className={css.line}>
        <span>{metricName(target.metric)}</span>
        <Value standing={standing} />
      </p>
      <div className={css.track} data-unknown={percent === undefined || undefined}>
        <Bar left={(percent ?? 0) / 100} tone={TONES[verdict]} />
      </div>
      {tightest && <p className={css.sentence}>{standingSentence(standing)}</p>}
      <Notes lines={tightest ? [outlook(standing), basis(standing)] : [outline(standing)]} />
      {target.confirm && <p className={css.notes}>{message('popup.rank.confirm')}</p>}
    </div>
  );
}

type Words = (string | undefined)[];

function Notes({ lines }: { lines: Words[] }) {
  return lines.map((words) => {
    const line = words.filter(Boolean).join(' · ');
    return line === '' ? null : (
      <p key={line} className={css.notes}>
        {line}
      </p>
    );
  });
}

const verdictWord = ({ verdict }: RequirementStanding): string | undefined =>
  verdict === 'unknown' ? undefined : message(`rank.verdict.${verdict}`);

/** Whether it will do, and where the present pace leads; that it is reached, the sentence says. */
const outlook = (standing: RequirementStanding): Words => [
  standing.verdict === 'reached' ? undefined : verdictWord(standing),
  standing.forecast && forecastSentence(standing.forecast),
];

/** Where the number is from, and what was reported of the one asked for. */
const basis = ({ target, shown }: RequirementStanding): Words => [
  shown && sourceName(shown.figure.source, shown.figure.metric),
  target.guide ? reportsSentence(target.metric, target.reports) : undefined,
];

const outline = (standing: RequirementStanding): Words => [
  verdictWord(standing),
  ...basis(standing),
];

/** `3 / 10枚`, with the mark of a threshold that nobody published. */
function Value({ standing: { target, shown } }: { standing: RequirementStanding }) {
  const { metric, threshold, guide } = target;
  const value = shown?.figure.value;
  return (
    <span className={css.value}>
      <b>
        {typeof value !== 'number' ? (
          <Unknown word={message('popup.rank.dash')} />
        ) : shown?.figure.rounded ? (
          message('amount.about', [count(value)])
        ) : (
          count(value)
        )}
      </b>
      {` / ${amount(metric, threshold)}`}
      {guide && <em>{message('rank.guide')}</em>}
    </span>
  );
}
