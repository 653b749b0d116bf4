import { useId } from 'react';
import type { LinkSubject } from '@/lib/domain/advertising/deep-link';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { recentPosts } from '@/lib/storage/queries/recent-posts';
import { useHistory } from '@/lib/stores/use-history';
import css from './links.module.css';

interface Props {
  about: LinkSubject;
  setAbout: (subject: LinkSubject) => void;
  max: number;
}

const OFFERED = 12;

/** What the link is made for: a campaign by its name, or one of the latest posts. */
export function About({ about, setAbout, max }: Props) {
  const id = useId();
  const posts = useHistory((db) => recentPosts(db, OFFERED)) ?? [];
  return (
    <div className={css.two}>
      <div className={css.line}>
        <label htmlFor={`${id}-kind`}>{message('advertising.link.about')}</label>
        <select
          id={`${id}-kind`}
          value={about.kind === 'post' ? about.post : ''}
          onChange={({ target }) => {
            const chosen = posts.find(({ post }) => post.id === target.value);
            setAbout(
              chosen ? { kind: 'post', post: chosen.post.id } : { kind: 'campaign', name: '' },
            );
          }}
        >
          <option value="">{message('advertising.link.campaign')}</option>
          {posts.map(({ post, item }) => (
            <option key={post.id} value={post.id}>
              {[post.postedOn && dayMonth(post.postedOn), item?.name ?? post.id]
                .filter(Boolean)
                .join(' ')}
            </option>
          ))}
        </select>
      </div>
      {about.kind === 'campaign' && (
        <div className={css.line}>
          <label htmlFor={`${id}-name`}>{message('advertising.link.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            value={about.name}
            maxLength={max}
            onChange={({ target }) => setAbout({ kind: 'campaign', name: target.value })}
          />
        </div>
      )}
    </div>
  );
}
