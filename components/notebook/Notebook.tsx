import { jstDay } from '@/lib/domain/time';
import { fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { useNow } from '@/lib/stores/use-now';
import css from './frame.module.css';
import { Timeline } from './Timeline';

interface NotebookPage {
  id: string;
  title: () => string;
  Screen: () => React.ReactNode;
}

/** The pages of the notebook, in the order of their tabs. */
const PAGES: readonly [NotebookPage, ...NotebookPage[]] = [
  { id: 'timeline', title: () => message('notebook.timeline'), Screen: Timeline },
];

export function Notebook() {
  const today = jstDay(useNow(60_000));
  const [page] = PAGES;
  return (
    <div className={css.page}>
      <header className={css.header}>
        <h1>{message('extension.shortName')}</h1>
        <Tabs current={page.id} />
        <time dateTime={today}>{fullDayName(today)}</time>
        <a href={pageUrl('options.html')}>{message('notebook.options')}</a>
      </header>
      <main className={css.main}>
        <page.Screen />
      </main>
    </div>
  );
}

/** One page needs no tabs, only its name. */
function Tabs({ current }: { current: string }) {
  if (PAGES.length < 2) {
    return <h2 className={css.only}>{PAGES[0].title()}</h2>;
  }
  return (
    <nav className={css.tabs} aria-label={message('notebook.pages')}>
      {PAGES.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {title()}
        </a>
      ))}
    </nav>
  );
}
