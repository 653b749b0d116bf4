import { Unknown } from '@/components/ui/Unknown';
import { photoFinding } from '@/lib/domain/checklist/photo-finding';
import { message } from '@/lib/i18n/message';
import type { PostRow } from '@/lib/storage/rows';
import css from './posts.module.css';

/** What the checklist saw of the photo, and whether the post is tagged #オリジナル写真. */
export function Photo({ post: { written, original } }: { post: PostRow }) {
  const found = photoFinding(written?.verdict ?? {});
  return (
    <>
      {written ? (
        <span className={css.found} data-found={found}>
          {message(`notebook.posts.photo.${found}`)}
        </span>
      ) : (
        <Unknown word={message('notebook.posts.unknown')} />
      )}{' '}
      <small className={css.tag}>{tagWords(original)}</small>
    </>
  );
}

function tagWords(original: boolean | undefined): string {
  if (original === undefined) return message('notebook.posts.tag.unknown');
  return message(original ? 'notebook.posts.tag.yes' : 'notebook.posts.tag.no');
}
