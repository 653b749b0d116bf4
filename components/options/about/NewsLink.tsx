import { message } from '@/lib/i18n/message';
import { useUnreadReleases } from '@/lib/stores/use-news';

/** One quiet line after an update, until its news were read. */
export function NewsLink() {
  const [newest] = useUnreadReleases();
  return newest ? <a href="#about">{message('about.whatsNew', [newest])}</a> : null;
}
