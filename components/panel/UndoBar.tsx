import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { useNow } from '@/lib/stores/use-now';
import css from './panel.module.css';

/** Ten seconds in which a forgotten click can be brought back. */
export function UndoBar({ until, over }: { until: Instant; over: () => void }) {
  const now = useNow(1000);
  const left = Math.ceil((until - now) / 1000);
  useEffect(() => {
    if (left <= 0) over();
  }, [left, over]);
  const undo = async () => {
    await send('undoForget');
    over();
  };
  return (
    <p className={css.undo} role="status">
      {message('panel.forgotten')}
      <Button look="plain" onClick={() => void undo()}>
        {message('panel.undo')}
      </Button>
      <span aria-hidden="true">{Math.max(0, left)}</span>
    </p>
  );
}
