import { linkButton } from '@/components/ui/classes';
import { RELEASES } from '@/lib/domain/releases';
import { message } from '@/lib/i18n/message';
import { newsOf } from '@/lib/i18n/news';
import { pageUrl } from '@/lib/platform/extension';
import css from './about.module.css';
import { useReading } from './use-reading';

/** Which version this is, what it brought, and the way back to the welcome. */
export function About() {
  const { place, fresh } = useReading<HTMLUListElement>();
  return (
    <div className={css.about}>
      <p>
        <a className={linkButton} href={pageUrl('welcome.html')}>
          {message('about.welcome')}
        </a>
      </p>
      <div>
        <h3>{message('about.news')}</h3>
        <ul ref={place} className={css.releases}>
          {RELEASES.map((release) => (
            <li key={release}>
              <h4>
                {message('about.release', [release])}{' '}
                {fresh.includes(release) && <em>{message('about.fresh')}</em>}
              </h4>
              <ul>
                {newsOf(release).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      <p className={css.note}>{message('about.independent')}</p>
    </div>
  );
}
