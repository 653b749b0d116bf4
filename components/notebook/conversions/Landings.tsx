import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { ranSiteIdIn } from '@/lib/domain/advertising/click-reference';
import { expiresAt, type KeptClick } from '@/lib/domain/conversions/click/kept';
import { landText } from '@/lib/domain/conversions/click/land';
import { pastedClick } from '@/lib/domain/conversions/click/pasted';
import { momentIn, momentText } from '@/lib/domain/conversions/event/time-text';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { systemClock } from '@/lib/platform/clock';
import { keptLandings } from '@/lib/storage/queries/conversions/landings';
import { useHistory } from '@/lib/stores/use-history';
import { Part } from '../Part';
import css from './conversions.module.css';

/** Clicks of landings, pasted and kept for thirty days. */
export function Landings() {
  const landings = useHistory((db) => keptLandings(db, systemClock()));
  const [pasted, setPasted] = useState('');
  const [at, setAt] = useState(() => momentText(systemClock()));
  const { said, say, takeBack } = useKept();
  const landedAt = momentIn(at);
  const read = pasted.trim() === '' ? undefined : pastedClick(pasted, landedAt ?? 0);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!read?.ok || (!read.timeSaid && landedAt === undefined)) return;
    const answer = await send('keepLanding', read.click);
    if (!answer.ok) return say(message('conversions.log.failed'), true);
    setPasted('');
    say(message('conversions.landing.kept'));
  };
  const forget = async (siteId: string) => {
    const answer = await send('forgetLanding', { siteId });
    if (answer.ok) say(message('conversions.landing.forgotten'));
    else say(message('conversions.log.failed'), true);
  };
  const problem = read && !read.ok ? message(`conversions.landing.problem.${read.why}`) : undefined;
  const timeProblem =
    landedAt === undefined ? message('conversions.landing.problem.time') : undefined;
  return (
    <Part title={message('conversions.landing.title')}>
      <p className={css.quiet}>{message('conversions.landing.what')}</p>
      <form className={css.keep} noValidate onSubmit={(event) => void keep(event)}>
        <TextField
          label={message('conversions.landing.paste')}
          name="pasted"
          value={pasted}
          error={problem}
          set={setPasted}
        />
        <TextField
          label={message('conversions.landing.at')}
          name="at"
          type="datetime-local"
          value={read?.ok && read.timeSaid ? momentText(read.click.landedAt) : at}
          error={timeProblem}
          set={setAt}
        />
        <Button type="submit" disabled={!read?.ok || timeProblem !== undefined}>
          {message('conversions.landing.keep')}
        </Button>
      </form>
      {read?.ok && <Facts click={read.click} />}
      <Outcome said={said} takeBack={takeBack} />
      {landings?.length === 0 && <p className={css.quiet}>{message('conversions.landing.none')}</p>}
      <ul className={css.landings}>
        {landings?.map((click) => (
          <li key={click.siteId}>
            <code>{click.siteId}</code>
            <span className={css.quiet}>
              {dateTime(click.landedAt)} →{' '}
              {message('conversions.landing.until', [dateTime(expiresAt(click))])}
            </span>
            <Button
              look="plain"
              aria-label={message('conversions.landing.forgetOne', [click.siteId])}
              onClick={() => void forget(click.siteId)}
            >
              {message('conversions.landing.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What was read, split by position. */
function Facts({ click }: { click: KeptClick }) {
  const read = ranSiteIdIn(click.siteId);
  const facts: [string, string | undefined][] = [
    [message('conversions.landing.publisher'), read.ok ? read.parts.publisher : undefined],
    [message('conversions.landing.click'), read.ok ? read.parts.click : click.siteId],
    [message('conversions.landing.mid'), click.mid],
    [message('conversions.landing.eaid'), click.publisher],
    [message('conversions.landing.from'), `${click.from} · land=${landText(click.landedAt)}`],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
