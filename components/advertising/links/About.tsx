import { SelectField, TextField } from '@/components/ui/Fields';
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
const CAMPAIGN: LinkSubject = { kind: 'campaign', name: '' };

/** What the link is made for: a campaign by its name, or one of the latest posts. */
export function About({ about, setAbout, max }: Props) {
  const posts = useHistory((db) => recentPosts(db, OFFERED)) ?? [];
  return (
    <div className={css.two}>
      <SelectField
        label={message('advertising.link.about')}
        value={about.kind === 'post' ? about.post : ''}
        options={[
          { value: '', name: message('advertising.link.campaign') },
          ...posts.map(({ post, item }) => ({
            value: post.id,
            name: [post.postedOn && dayMonth(post.postedOn), item?.name ?? post.id]
              .filter(Boolean)
              .join(' '),
          })),
        ]}
        set={(id) => setAbout(id === '' ? CAMPAIGN : { kind: 'post', post: id })}
      />
      {about.kind === 'campaign' && (
        <TextField
          label={message('advertising.link.name')}
          name="campaign"
          value={about.name}
          maxLength={max}
          set={(name) => setAbout({ kind: 'campaign', name })}
        />
      )}
    </div>
  );
}
