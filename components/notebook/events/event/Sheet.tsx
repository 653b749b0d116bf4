import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import css from './sheet.module.css';

interface Props {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A leaf over the page; the browser keeps the keyboard in it and leads it back. */
export function Sheet({ title, onClose, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = place.current;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    heading.current?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={place}
      className={css.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button look="plain" aria-label={message('events.page.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      {children}
    </dialog>
  );
}
