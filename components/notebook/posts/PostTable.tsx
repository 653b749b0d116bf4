import { message } from '@/lib/i18n/message';
import type { PostView } from '@/lib/storage/queries/posts-filter';
import { RowTable } from '../table/RowTable';
import { COLUMNS, PostLine } from './PostLine';
import css from './posts.module.css';
import type { PostsState } from './use-posts';

interface Props {
  state: PostsState;
  total: number | undefined;
  onEnd: () => void;
}

export const PostTable = (props: Props) => (
  <RowTable
    {...props}
    caption={message('notebook.posts.caption')}
    className={css.posts}
    columns={COLUMNS}
    keyOf={keyOf}
    line={line}
  />
);

const keyOf = ({ post }: PostView) => post.id;
const line = (view: PostView) => <PostLine view={view} />;
