import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import css from './popup.module.css';

export function Footer() {
  return (
    <footer className={css.footer}>
      <span>{message('popup.local')}</span>
      <a href={pageUrl('options.html')} target="_blank" rel="noreferrer">
        {message('popup.options')}
      </a>
    </footer>
  );
}
