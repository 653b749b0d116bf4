import { confidenceName } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import css from './calendar.module.css';

/** What the marks mean, and whose time it is. */
export const Legend = () => (
  <ul className={css.legend}>
    <li>
      <i aria-hidden="true" />
      {confidenceName('confirmed')}
    </li>
    <li>
      <i data-mark="estimated" aria-hidden="true" />
      {message('events.page.legend.estimated')}
    </li>
    <li>
      <i data-mark="regular" aria-hidden="true" />
      {message('events.page.legend.regular')}
    </li>
    <li>{message('events.page.jst')}</li>
  </ul>
);
