import { type ClipboardEvent, useId, useState } from 'react';
import { networkOf } from '@/lib/domain/advertising/networks';
import { advertisingHint } from '@/lib/i18n/advertising-help';
import { networkName } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import css from './connect.module.css';
import type { Draft, Taken } from './use-draft';

/** What is pasted here is read and leaves the field at once: a token is in no element of the page. */
export function PasteField({ draft, replacing }: { draft: Draft; replacing: boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  const { taken, problems } = draft;
  const take = (typed: string) => setText(draft.take(typed) ? '' : typed);
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    take(event.clipboardData.getData('text/plain'));
  };
  return (
    <div className={css.paste}>
      <label htmlFor={id}>
        {message(replacing ? 'advertising.page.pasteAgain' : 'advertising.page.paste')}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        placeholder={message('advertising.page.placeholder')}
        aria-invalid={problems.paste !== undefined}
        aria-describedby={`${id}-said ${id}-hidden`}
        onPaste={paste}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => text.trim() !== '' && take(text)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          take(text);
        }}
      />
      <div id={`${id}-said`} role="status">
        {problems.paste && <p className={css.problem}>{problems.paste}</p>}
        {taken && !problems.paste && <Told taken={taken} />}
      </div>
      <p id={`${id}-hidden`} className={css.note}>
        {advertisingHint('tokenHidden')}
      </p>
    </div>
  );
}

/** What was recognised, so that the user need not wonder. */
function Told({ taken: { token, network, report, holder } }: { taken: Taken }) {
  const known = network === undefined ? undefined : networkOf(network);
  return (
    <dl className={css.told}>
      <dt>{message('advertising.page.token')}</dt>
      <dd>{message('advertising.page.tokenTaken', [`${token}`])}</dd>
      {known && (
        <>
          <dt>{message('advertising.page.network')}</dt>
          <dd>{networkName(known.country)}</dd>
        </>
      )}
      {report && (
        <>
          <dt>{message('advertising.page.report')}</dt>
          <dd>{report}</dd>
        </>
      )}
      {holder === 'advertiser' && <dd className={css.doubt}>{advertisingHint('advertiser')}</dd>}
    </dl>
  );
}
