import { useState } from 'react';
import { TextField } from '@/components/ui/Fields';
import { clickReferenceIn } from '@/lib/domain/advertising/click-reference';
import { doubtSentence } from '@/lib/i18n/click-words';
import { message } from '@/lib/i18n/message';
import css from './links.module.css';

/** What a landing's address says of the click that led there, part by part. */
export function Landing() {
  const [text, setText] = useState('');
  const read = clickReferenceIn(text.trim());
  return (
    <div className={css.landing}>
      <TextField
        label={message('advertising.landing.paste')}
        name="landing"
        value={text}
        set={setText}
        inputMode="url"
      />
      <div role="status">
        {text.trim() !== '' && !read && (
          <p className={css.note}>{message('advertising.landing.none')}</p>
        )}
        {read && (
          <>
            <dl className={css.parts}>
              <Part name="ranMID" value={read.mid} what={message('advertising.landing.mid')} />
              <Part
                name="ranEAID"
                value={read.publisher}
                what={message('advertising.landing.publisher')}
              />
              <Part
                name={read.from ?? 'ranSiteID'}
                value={read.parts?.publisher}
                what={message('advertising.landing.first')}
              />
              <Part
                name={read.from ?? 'ranSiteID'}
                value={read.parts?.click}
                what={message('advertising.landing.click')}
              />
            </dl>
            {read.doubts.map((doubt) => (
              <p key={doubt.id} className={css.problem}>
                {doubtSentence(doubt)}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

const Part = ({ name, value, what }: { name: string; value: string | undefined; what: string }) =>
  value === undefined ? null : (
    <>
      <dt>
        {what} <small>{name}</small>
      </dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );
