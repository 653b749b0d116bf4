import { sorted } from '@/components/rank/open-requirements';
import { RequirementBar } from '@/components/rank/RequirementBar';
import { Stepper } from '@/components/rank/Stepper';
import { note } from '@/components/ui/classes';
import { Section } from '@/components/ui/Section';
import type { RankView } from '@/lib/domain/rank/view';
import type { Instant } from '@/lib/domain/time-units';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';
import { send } from '@/lib/messaging/client';
import type { ProfileState } from '@/lib/messaging/protocol';
import { MonthPairs } from './MonthPairs';
import panel from './panel.module.css';
import css from './profile.module.css';
import { SnapshotSection } from './SnapshotSection';

interface Props {
  profile: ProfileState;
  room: string;
  now: Instant;
}

/** The own profile: where the rank stands, this month beside the last, what was read of the page. */
export function ProfileSection({ profile: { rank, months }, room, now }: Props) {
  return (
    <>
      <Section
        title={message('panel.profile.rank')}
        aside={
          <button
            type="button"
            className={panel.link}
            onClick={() => void send('openNotebook', { page: 'rank' })}
          >
            {message('panel.inNotebook')}
          </button>
        }
      >
        <div className={css.rank}>
          <Stepper view={rank} />
          <Tightest standing={rank.standing} />
        </div>
      </Section>
      <MonthPairs pairs={months} />
      <SnapshotSection snapshot={rank.snapshot} room={room} now={now} />
    </>
  );
}

/** The one requirement that matters most, or that none is left. */
function Tightest({ standing }: { standing: RankView['standing'] }) {
  const { rank, reach, requirements } = standing;
  const { bars, acts, checksLeft } = sorted(requirements);
  const [tightest] = bars;
  return (
    <div className={css.tightest}>
      <h3>{message('popup.rank.towards', [rank])}</h3>
      {tightest && <RequirementBar standing={tightest} tightest />}
      {reach === 'met' && <p>{message('popup.rank.allMet', [rank])}</p>}
      {reach === 'noRules' && <p>{message('popup.rank.noRules', [rank])}</p>}
      {acts.map(({ target }) => (
        <p key={target.id} className={note}>
          {message('panel.profile.actLeft', [metricName(target.metric)])}
        </p>
      ))}
      {checksLeft > 0 && (
        <p className={note}>{message('panel.profile.checksLeft', [count(checksLeft)])}</p>
      )}
    </div>
  );
}
