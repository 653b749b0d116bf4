import { localPostId } from '@/lib/domain/identity';
import type { JstDay } from '@/lib/domain/time';
import { HistoryDb } from '@/lib/storage/db';
import type { PostRow } from '@/lib/storage/rows';
import { NOW, postId, room, uuid } from '../../helpers/builders';

export const siteId = (n: number) => postId(`1700${String(n).padStart(12, '0')}`);

/** The n-th post: of the site's own id when it is odd, seen in the composer when it is even. */
export function postRow(
  n: number,
  postedOn: JstDay | undefined,
  more: Partial<PostRow> = {},
): PostRow {
  return {
    id: n % 2 === 1 ? siteId(n) : localPostId(uuid(n)),
    room: room('miyu_room'),
    ...(postedOn && { postedOn, month: postedOn.slice(0, 7) }),
    seenAt: NOW,
    ...more,
  };
}

let used = 0;
export const newDb = () => new HistoryDb(`posts-${used++}`);
