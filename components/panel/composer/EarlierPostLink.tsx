import type { EarlierPost } from '@/lib/domain/checklist/text/draft';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';

/** To the newest own post of the item whose address is known. */
export function EarlierPostLink({ earlier }: { earlier: readonly EarlierPost[] }) {
  const url = earlier
    .filter((post) => post.url !== undefined)
    .toSorted((a, b) => b.at - a.at)
    .at(0)?.url;
  if (url === undefined) return null;
  return (
    <a className={css.link} href={url} target="_blank" rel="noreferrer">
      {message('composer.openPost')}
    </a>
  );
}
