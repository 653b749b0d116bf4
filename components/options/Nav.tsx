import { message } from '@/lib/i18n/message';
import css from './options.module.css';
import { SECTIONS } from './sections';
import { useCurrentSection } from './use-current-section';

const IDS = SECTIONS.map(({ id }) => id);

export function Nav() {
  const current = useCurrentSection(IDS);
  return (
    <nav className={css.nav} aria-label={message('options.nav')}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
