import { latestMisses } from '@/lib/domain/page-health';
import { message } from '@/lib/i18n/message';
import { pageName } from '@/lib/i18n/page-words';
import type { DiagnosticRow } from '@/lib/storage/rows';
import { useNow } from '@/lib/stores/use-now';
import css from './diagnostics.module.css';

interface Way {
  text: () => string;
  sections: readonly Place[];
}

/** What cannot be had from a page meanwhile, and where it is typed instead. */
const INSTEAD: ReadonlyMap<string, Way> = new Map([
  ['item', { text: () => message('options.diagnostics.instead.item'), sections: ['months'] }],
  ['post', { text: () => message('options.diagnostics.instead.post'), sections: ['months'] }],
  [
    'profile',
    { text: () => message('options.diagnostics.instead.profile'), sections: ['room', 'months'] },
  ],
  [
    'composer',
    { text: () => message('options.diagnostics.instead.composer'), sections: ['months'] },
  ],
]);

type Place = 'months' | 'room';
const PLACES: Record<Place, () => string> = {
  months: () => message('options.months.title'),
  room: () => message('options.room.title'),
};

/** Pages that Rakuten seems to have changed: type it yourself, and send the report if you like. */
export function Changed({ rows }: { rows: readonly DiagnosticRow[] }) {
  const now = useNow(60_000);
  const misses = latestMisses(
    rows.filter((row) => row.type === 'page'),
    now,
  );
  if (misses.length === 0) return null;
  return (
    <div className={css.changed}>
      <h3>{message('options.diagnostics.changed')}</h3>
      <ul>
        {misses.map(({ page }) => (
          <li key={page}>
            <b>{pageName(page)}</b>
            <Instead page={page} />
          </li>
        ))}
      </ul>
      <p>{message('options.diagnostics.sendReport')}</p>
    </div>
  );
}

function Instead({ page }: { page: string }) {
  const way = INSTEAD.get(page);
  if (!way) return null;
  return (
    <>
      <p>{way.text()}</p>
      <p className={css.ways}>
        {way.sections.map((id) => (
          <a key={id} href={`#${id}`}>
            {message('options.diagnostics.typeIn', [PLACES[id]()])}
          </a>
        ))}
      </p>
    </>
  );
}
