import { note } from '@/components/ui/classes';
import { RANKS, type Rank } from '@/lib/domain/rank/ranks';
import type { RankView } from '@/lib/domain/rank/view';
import { monthName, shortMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './rank.module.css';

type Shown = Pick<RankView, 'present' | 'target' | 'month'>;

/** The six letters with the present one stamped and the one aimed at ringed; both in words too. */
export function Stepper({ view }: { view: Shown }) {
  const { present, target } = view;
  return (
    <div>
      <ol className={css.stepper} aria-label={message('popup.rank.steps')}>
        {RANKS.map((rank) => (
          <Step
            key={rank}
            rank={rank}
            present={rank === present?.rank}
            target={rank === target}
            passed={present !== undefined && RANKS.indexOf(rank) < RANKS.indexOf(present.rank)}
          />
        ))}
      </ol>
      <p className={note}>{origin(view)}</p>
    </div>
  );
}

interface StepProps {
  rank: Rank;
  present: boolean;
  target: boolean;
  passed: boolean;
}

function Step({ rank, present, target, passed }: StepProps) {
  return (
    <li
      aria-current={present ? 'step' : undefined}
      data-present={present || undefined}
      data-target={target || undefined}
      data-passed={passed || undefined}
    >
      <b>{rank}</b>
      <span>{caption(present, target)}</span>
    </li>
  );
}

function caption(present: boolean, target: boolean): string {
  if (present) return message(target ? 'popup.rank.nowAndAim' : 'popup.rank.now');
  return target ? message('popup.rank.aim') : '';
}

/** Where the letter is from, and of which month when it is not this one. */
function origin({ present, month }: Shown): string {
  if (!present) return message('popup.rank.noPresent');
  const source = message(`rank.source.${present.source}`);
  return present.month === month
    ? message('popup.rank.ofMonth', [shortMonth(month), source])
    : message('popup.rank.ofEarlier', [monthName(present.month), source]);
}
