import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { linkAddress, searchLinks, type TrackedLink } from '@/lib/domain/advertising/deep-link';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import css from './links.module.css';

const SHOWN = 20;

/** The links that were made, to be copied again; a `u1` of a report is known by them. */
export function LinkList({ links }: { links: readonly TrackedLink[] }) {
  const id = useId();
  const [text, setText] = useState('');
  if (links.length === 0) return null;
  const found = searchLinks(links, text);
  return (
    <div>
      <div className={css.line}>
        <label htmlFor={id}>{message('advertising.link.search', [String(links.length)])}</label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <ul className={css.list}>
        {found.slice(0, SHOWN).map((link) => (
          <Row key={link.id} link={link} />
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className={css.note}>
          {message('advertising.link.more', [String(found.length - SHOWN)])}
        </p>
      )}
    </div>
  );
}

const Row = ({ link }: { link: TrackedLink }) => (
  <li>
    <div>
      <b>{link.about.kind === 'campaign' ? link.about.name || link.u1 : link.about.post}</b>{' '}
      <small>
        {dateTime(link.at)} · u1 {link.u1} · MID {link.mid}
      </small>
      <p>
        <code>{link.page}</code>
      </p>
    </div>
    <div className={css.buttons}>
      <CopyButton text={linkAddress(link)} />
      <Button
        look="plain"
        aria-label={message('advertising.link.forgetOne', [link.u1])}
        onClick={() => void send('forgetLink', { id: link.id })}
      >
        {message('advertising.link.forget')}
      </Button>
    </div>
  </li>
);
