import { Suspense } from 'react';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import { LostHistory } from '@/components/ui/LostHistory';
import { SiteAccess } from '@/components/ui/SiteAccess';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { NewsLink } from './about/NewsLink';
import { DeletionBar } from './data/DeletionBar';
import { Loading } from './Loading';
import { Nav } from './Nav';
import css from './options.module.css';
import { SECTIONS, type SectionEntry } from './sections';
import { useArrival } from './use-arrival';

export function Options() {
  useArrival();
  return (
    <div className={css.page}>
      <header className={css.header}>
        <div>
          <h1>{message('options.title')}</h1>
          <p>{message('extension.shortName')}</p>
          <NewsLink />
          <a href={pageUrl('notebook.html')}>{message('options.notebook')}</a>
        </div>
      </header>
      <div className={css.body}>
        <Nav />
        <main className={css.main}>
          <LostHistory />
          <SiteAccess />
          {SECTIONS.map((section) => (
            <OptionsSection key={section.id} {...section} />
          ))}
        </main>
      </div>
      <ErrorScreen>
        <DeletionBar />
      </ErrorScreen>
    </div>
  );
}

/** What goes wrong in one section leaves the others as they are. */
function OptionsSection({ id, title, lead, Body }: SectionEntry) {
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title()}
      </h2>
      <p className={css.lead}>{lead()}</p>
      <ErrorScreen>
        <Suspense fallback={<Loading />}>
          <Body />
        </Suspense>
      </ErrorScreen>
    </section>
  );
}
