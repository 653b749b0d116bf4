import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { AdvertisingAlerts } from '@/components/advertising/Alerts';
import { visuallyHidden } from '@/components/ui/classes';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import { State } from '@/components/ui/State';
import { jstDay } from '@/lib/domain/time';
import { fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { profilesItem } from '@/lib/storage/settings';
import { useNow } from '@/lib/stores/use-now';
import { useStored } from '@/lib/stores/use-stored';
import css from './frame.module.css';
import { Timeline } from './Timeline';
import { usePageId } from './use-page-id';

interface NotebookPage {
  id: string;
  title: () => string;
  Screen: () => ReactNode;
}

// Charts come after the first screen, and only to those who look at them.
const RankPage = lazy(async () => ({ default: (await import('./rank/RankPage')).RankPage }));
const PostsPage = lazy(async () => ({ default: (await import('./posts/PostsPage')).PostsPage }));

const RewardsPage = lazy(async () => ({
  default: (await import('./rewards/RewardsPage')).RewardsPage,
}));

const EventsPage = lazy(async () => ({
  default: (await import('./events/EventsPage')).EventsPage,
}));

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));

/** For those with a shop of their own: in the tabs once there is a profile. */
const CONVERSIONS = 'conversions';
const ConversionsPage = lazy(async () => ({
  default: (await import('./conversions/ConversionsPage')).ConversionsPage,
}));

/** The pages of the notebook, in the order of their tabs. */
const PAGES: readonly [NotebookPage, ...NotebookPage[]] = [
  { id: 'timeline', title: () => message('notebook.timeline'), Screen: Timeline },
  { id: 'rank', title: () => message('notebook.rank.title'), Screen: () => <RankPage /> },
  { id: 'posts', title: () => message('notebook.posts.title'), Screen: () => <PostsPage /> },
  { id: 'rewards', title: () => message('rewards.title'), Screen: () => <RewardsPage /> },
  { id: 'events', title: () => message('events.page.title'), Screen: () => <EventsPage /> },
  {
    id: CONVERSIONS,
    title: () => message('conversions.title'),
    Screen: () => <ConversionsPage />,
  },
];

export function Notebook() {
  const today = jstDay(useNow(60_000));
  const id = usePageId();
  const page = PAGES.find((one) => one.id === id) ?? PAGES[0];
  return (
    <div className={css.page}>
      <header className={css.header}>
        <h1>{message('extension.shortName')}</h1>
        <Tabs current={page.id} />
        <time dateTime={today}>{fullDayName(today)}</time>
        <a href={pageUrl('options.html')}>{message('notebook.options')}</a>
      </header>
      <main className={css.main}>
        <Suspense>
          <Notices />
        </Suspense>
        <AdvertisingAlerts />
        <PageName id={page.id} title={page.title()} />
        <ErrorScreen key={page.id}>
          <Suspense fallback={<State kind="loading" title={message('notebook.count.loading')} />}>
            <page.Screen />
          </Suspense>
        </ErrorScreen>
      </main>
    </div>
  );
}

/** Whoever turned the page starts at its top, with eyes, keyboard or screen reader. */
function PageName({ id, title }: { id: string; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    document.title = `${title} – ${message('extension.shortName')}`;
    if (before.current === id) return;
    before.current = id;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id, title]);
  return (
    <h2 ref={heading} tabIndex={-1} className={visuallyHidden}>
      {title}
    </h2>
  );
}

function Tabs({ current }: { current: string }) {
  const hasProfiles = (useStored(profilesItem) ?? []).length > 0;
  const shown = PAGES.filter(
    ({ id }) => id !== CONVERSIONS || hasProfiles || current === CONVERSIONS,
  );
  return (
    <nav className={css.tabs} aria-label={message('notebook.pages')}>
      {shown.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {title()}
        </a>
      ))}
    </nav>
  );
}
