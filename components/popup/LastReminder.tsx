import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { RecentReminder } from '@/lib/messaging/protocol';
import css from './event.module.css';

/** The reminder that was shown last can be put off here, where notifications have no buttons. */
export function LastReminder({ reminder }: { reminder: RecentReminder | undefined }) {
  const [again, setAgain] = useState<{ id: string; until: number } | 'failed'>();
  const snooze = async (id: string) => {
    const answer = await send('snoozeReminder', { id });
    setAgain(answer.ok ? { id, until: answer.until } : 'failed');
  };
  if (!reminder && typeof again !== 'object') return null;
  return (
    <Section title={message('popup.reminder.title')}>
      <div className={css.reminder}>
        {reminder && (
          <>
            <span>{reminder.title}</span>
            <Button look="plain" onClick={() => void snooze(reminder.id)}>
              {message('events.reminder.later')}
            </Button>
          </>
        )}
        <p role="status" className={css.note}>
          {again === 'failed' && message('popup.reminder.failed')}
          {typeof again === 'object' && message('popup.reminder.again', [hourMinute(again.until)])}
        </p>
      </div>
    </Section>
  );
}
