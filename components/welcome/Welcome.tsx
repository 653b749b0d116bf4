import { linkButton, primaryLink } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { ChipStep } from './ChipStep';
import { RoomStep } from './RoomStep';
import { TargetStep } from './TargetStep';
import css from './welcome.module.css';

/**
 * The first page of a new notebook: three things to set or to know, each of which may be left. It
 * uses the settings' own parts, so that what is done here is found there again.
 */
export function Welcome() {
  return (
    <div className={css.page}>
      <header className={css.header}>
        <h1>{message('welcome.title')}</h1>
        <p>{message('welcome.lead')}</p>
        <a href={pageUrl('notebook.html')}>{message('welcome.skip')}</a>
      </header>
      <main>
        <ol className={css.steps}>
          <RoomStep />
          <TargetStep />
          <ChipStep />
        </ol>
        <section className={css.end} aria-labelledby="end">
          <h2 id="end">{message('welcome.end.title')}</h2>
          <p>{message('welcome.end.body')}</p>
          <div className={css.ways}>
            <a className={`${linkButton} ${primaryLink}`} href={pageUrl('notebook.html')}>
              {message('welcome.end.notebook')}
            </a>
            <a className={linkButton} href={pageUrl('options.html')}>
              {message('welcome.end.options')}
            </a>
          </div>
        </section>
      </main>
    </div>
  );
}
