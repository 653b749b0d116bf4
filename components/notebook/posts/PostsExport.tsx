import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import type { PostFilter } from '@/lib/storage/queries/posts-filter';
import { type Saving, saveCsv } from '../csv-file';
import { ExportButton } from '../ExportButton';

interface Props {
  filter: PostFilter;
  total: number | undefined;
}

export const PostsExport = ({ filter, total }: Props) => (
  <ExportButton total={total} write={(saving) => save(filter, saving)} />
);

async function save(filter: PostFilter, saving: Saving): Promise<number> {
  const { postsOfFilter } = await import('./export-posts');
  return saveCsv('posts', systemClock(), postsOfFilter(history, filter), saving);
}
