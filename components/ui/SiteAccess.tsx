import { useId } from 'react';
import { message } from '@/lib/i18n/message';
import type { SiteOrigin } from '@/lib/platform/site-hosts';
import { useSiteAccess } from '@/lib/stores/use-site-access';
import { Button } from './Button';
import css from './site-access.module.css';

const NAMES: Record<SiteOrigin, () => string> = {
  'https://room.rakuten.co.jp/*': () => message('access.room'),
  'https://item.rakuten.co.jp/*': () => message('access.item'),
};

/** Without the sites nothing is seen and nothing recorded: said first, with the way out. */
export function SiteAccess() {
  const { missing, answer, ask } = useSiteAccess();
  const id = useId();
  if (missing === undefined || (missing.length === 0 && answer === undefined)) return null;
  const closed = missing.length > 0;
  return (
    <section className={css.access} data-closed={closed || undefined} aria-labelledby={id}>
      <h2 id={id}>{message(closed ? 'access.title' : 'access.granted')}</h2>
      {closed && (
        <>
          <ul>
            {missing.map((origin) => (
              <li key={origin}>{NAMES[origin]()}</li>
            ))}
          </ul>
          <p>{message('access.body')}</p>
          <Button look="primary" onClick={() => void ask()}>
            {message('access.ask')}
          </Button>
        </>
      )}
      <p role="status">
        {closed && answer === 'refused' && message('access.refused')}
        {!closed && message('access.open')}
      </p>
    </section>
  );
}
