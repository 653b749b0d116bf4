import { useEffect, useState } from 'react';
import { Switch } from '@/components/ui/Switch';
import { message } from '@/lib/i18n/message';
import { hasNotifications, requestNotifications } from '@/lib/platform/notifications';
import { switchReminders, useReminders } from '@/lib/stores/rank-settings';
import { Notice } from '../Notice';
import css from './goals.module.css';
import { useSaid } from './use-said';

/** Opt-in: the browser is asked for its permission at the moment the switch is pressed. */
export function Reminders() {
  const { said, keep } = useSaid();
  const on = useReminders()?.on ?? false;
  const [refused, setRefused] = useState(false);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    if (on) void isAllowed().then(setAllowed);
  }, [on]);

  const turn = async (wanted: boolean) => {
    // Asked for first: a browser asks only straight after the press.
    const may = !wanted || (await ask());
    setRefused(!may);
    if (!may) return;
    setAllowed(true);
    const text = message(wanted ? 'options.goals.remindersOn' : 'options.goals.remindersOff');
    await keep(switchReminders(wanted), text);
  };

  return (
    <div className={css.reminders}>
      <div>
        <h3>{message('options.goals.remindersTitle')}</h3>
        <p className={css.note}>{message('options.goals.remindersNote')}</p>
        <p role="status" className={css.refused}>
          {refused && message('options.goals.refused')}
          {!refused && on && !allowed && message('options.goals.revoked')}
        </p>
        <Notice text={refused ? undefined : said?.text} bad={said?.bad ?? false} />
      </div>
      <Switch
        label={message('options.goals.remindersTitle')}
        on={on}
        onChange={(wanted) => void turn(wanted)}
      />
    </div>
  );
}

const isAllowed = (): Promise<boolean> => hasNotifications().catch(() => false);

/** A browser that cannot ask has not allowed it. */
const ask = (): Promise<boolean> => requestNotifications().catch(() => false);
