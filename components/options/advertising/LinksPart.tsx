import { Landing } from '@/components/advertising/links/Landing';
import { LinkList } from '@/components/advertising/links/LinkList';
import { LinkMaker } from '@/components/advertising/links/LinkMaker';
import type { Connection } from '@/lib/domain/advertising/connection';
import { message } from '@/lib/i18n/message';
import { trackedLinksItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import css from './advertising.module.css';

/** Links of one's own making, and landings taken apart. */
export function LinksPart({ connections }: { connections: readonly Connection[] }) {
  const links = useStored(trackedLinksItem) ?? [];
  return (
    <div className={css.links}>
      <h3>{message('advertising.link.title')}</h3>
      <p className={css.note}>{message('advertising.link.lead')}</p>
      <details>
        <summary>{message('advertising.link.open')}</summary>
        <LinkMaker connections={connections} />
      </details>
      <LinkList links={links} />
      <details>
        <summary>{message('advertising.landing.title')}</summary>
        <Landing />
      </details>
    </div>
  );
}
