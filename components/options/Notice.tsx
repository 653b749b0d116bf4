import { useEffect, useRef } from 'react';
import css from './options.module.css';

/**
 * What an action led to. It is in the page before it says anything, or screen readers would not
 * read it out; when the control that was pressed is gone, the keyboard goes on from here.
 */
export function Notice({ text, bad = false }: { text: string | undefined; bad?: boolean }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text && document.activeElement === document.body) place.current?.focus();
  }, [text]);
  return (
    <p ref={place} role="status" tabIndex={-1} className={css.notice} data-bad={bad || undefined}>
      {text}
    </p>
  );
}
