import { useEffect, useRef } from 'react';
import { message } from '@/lib/i18n/message';
import { Button } from './Button';
import css from './outcome.module.css';
import type { Kept } from './use-kept';

/**
 * What a press led to, with the way back while there is one. It is in the page before it says
 * anything, or screen readers would not read it out.
 */
export function Outcome({ said, takeBack }: Pick<Kept, 'said' | 'takeBack'>) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Where the control that was pressed is gone, the keyboard goes on from here.
    if (said && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [said]);
  return (
    <div className={css.outcome}>
      <p
        ref={place}
        role="status"
        tabIndex={-1}
        className={css.said}
        data-bad={said?.bad || undefined}
      >
        {said?.text}
        {said?.undo && <span> {message('options.checklist.undoFor')}</span>}
      </p>
      {said?.undo && (
        <Button onClick={() => void takeBack()}>{message('options.checklist.undo')}</Button>
      )}
    </div>
  );
}
