import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { message } from '@/lib/i18n/message';
import css from './nav.module.css';
import { SECTIONS } from './sections';
import { useCurrentSection } from './use-current-section';

const IDS = SECTIONS.map(({ id }) => id);

/**
 * The sections of the page. Beside it where there is room; else one line at the top of the window
 * that says where one is, and unfolds.
 */
export function Nav() {
  const current = useCurrentSection(IDS);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useId();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <nav className={css.nav} aria-label={message('options.nav')} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className={css.opener}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span>{message('options.contents')}</span>
        <b>{SECTIONS.find(({ id }) => id === current)?.title()}</b>
      </button>
      <ul id={list} data-open={open}>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => setOpen(false)}
            >
              {title()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
