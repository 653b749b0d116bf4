import { useEffect, useState } from 'react';
import type { ReminderKind } from '@/lib/domain/reminders/reminder';
import { message } from '@/lib/i18n/message';
import { reminderKindName } from '@/lib/i18n/reminder-words';
import { hasNotifications, requestNotifications } from '@/lib/platform/notifications';
import {
  changeHours,
  changeWishes,
  useOwnHours,
  useReminderWishes,
} from '@/lib/stores/reminder-settings';
import { useSaid } from '../goals/use-said';
import { Loading } from '../Loading';
import { Notice } from '../Notice';
import { HoursTable } from './HoursTable';
import { Kinds } from './Kinds';
import { Quiet } from './Quiet';
import css from './reminders.module.css';

/** Opt-in by kind: the browser is asked for its permission at the moment a switch is pressed. */
export function Reminders() {
  const wishes = useReminderWishes();
  const hours = useOwnHours();
  const { said, keep } = useSaid();
  const [refused, setRefused] = useState(false);
  const [allowed, setAllowed] = useState(true);
  const anyOn = (wishes?.on.length ?? 0) > 0;
  useEffect(() => {
    if (anyOn) void isAllowed().then(setAllowed);
  }, [anyOn]);
  if (!wishes || !hours) return <Loading />;

  const turn = async (kind: ReminderKind, wanted: boolean) => {
    // Asked for first: a browser asks only straight after the press.
    const may = !wanted || (await ask());
    setRefused(!may);
    if (!may) return;
    if (wanted) setAllowed(true);
    const text = message(wanted ? 'options.reminders.on' : 'options.reminders.off', [
      reminderKindName(kind),
    ]);
    const others = (on: readonly ReminderKind[]) => on.filter((one) => one !== kind);
    const change = changeWishes(({ on, ...rest }) => ({
      ...rest,
      on: wanted ? [...others(on), kind] : others(on),
    }));
    await keep(change, text);
  };

  return (
    <div className={css.reminders}>
      <p role="status" className={css.refused}>
        {refused && message('options.reminders.refused')}
        {!refused && anyOn && !allowed && message('options.reminders.revoked')}
      </p>
      <Kinds
        wishes={wishes}
        turn={(kind, wanted) => void turn(kind, wanted)}
        turnRegular={(regularDays) =>
          void keep(
            changeWishes((before) => ({ ...before, regularDays })),
            message('options.reminders.kept'),
          )
        }
      />
      <Quiet
        quiet={wishes.quiet}
        onChange={(quiet) =>
          void keep(
            changeWishes(({ quiet: _, ...rest }) => ({ ...rest, ...(quiet && { quiet }) })),
            message('options.reminders.kept'),
          )
        }
      />
      <HoursTable
        hours={hours}
        onChange={(day, ranges) =>
          void keep(
            changeHours((before) => before.map((one, index) => (index === day ? ranges : one))),
            message('options.reminders.kept'),
          )
        }
      />
      <Notice text={refused ? undefined : said?.text} bad={said?.bad ?? false} />
    </div>
  );
}

const isAllowed = (): Promise<boolean> => hasNotifications().catch(() => false);

/** A browser that cannot ask has not allowed it. */
const ask = (): Promise<boolean> => requestNotifications().catch(() => false);
