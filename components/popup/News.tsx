import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { useUnreadReleases } from '@/lib/stores/use-news';
import css from './popup.module.css';

/** One quiet line after an update, until its news were read in the settings. */
export function News() {
  const [newest] = useUnreadReleases();
  return newest ? (
    <p className={css.news}>
      <a href={pageUrl('options.html', '#about')} target="_blank" rel="noreferrer">
        {message('about.whatsNew', [newest])}
      </a>
    </p>
  ) : null;
}
