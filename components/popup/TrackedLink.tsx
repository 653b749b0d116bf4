import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { landingPage } from '@/lib/domain/advertising/deep-link';
import { message } from '@/lib/i18n/message';
import { activeUrl } from '@/lib/platform/tabs';
import { connectionsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import css from './popup.module.css';

// It brings the database along, which the popup has no need of before.
const LinkMaker = lazy(async () => ({
  default: (await import('@/components/advertising/links/LinkMaker')).LinkMaker,
}));

/** For those who have an account: a link to the page in front, which is looked at on the press. */
export function TrackedLink() {
  const connections = useStored(connectionsItem) ?? [];
  const [page, setPage] = useState<string>();
  if (connections.length === 0) return null;
  const look = async () => {
    const url = await activeUrl().catch(() => undefined);
    setPage(landingPage(url ?? '')?.href ?? '');
  };
  return (
    <Section title={message('advertising.link.title')}>
      {page === undefined ? (
        <Button onClick={() => void look()}>{message('advertising.link.here')}</Button>
      ) : (
        <>
          {page === '' && <p className={css.note}>{message('advertising.link.unknownPage')}</p>}
          <Suspense fallback={null}>
            <LinkMaker connections={connections} page={page} />
          </Suspense>
        </>
      )}
    </Section>
  );
}
