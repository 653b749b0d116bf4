import './tokens.css';
import './base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../../lib/i18n/format';
import { ErrorScreen } from './ErrorScreen';
import { keepFocus } from './keep-focus';

/** Mounts one of the extension's pages, in the language of its texts. */
export function mountPage(title: string, screen: ReactNode): void {
  document.documentElement.lang = language();
  document.title = title;
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  keepFocus(document);
  createRoot(root).render(
    <StrictMode>
      <ErrorScreen>{screen}</ErrorScreen>
    </StrictMode>,
  );
}
