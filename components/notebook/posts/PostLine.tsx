import { memo } from 'react';
import { Unknown } from '@/components/ui/Unknown';
import { dayContaining, isDay } from '@/lib/domain/days';
import { isLocal } from '@/lib/domain/identity';
import { count, dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { type PostView, withSign } from '@/lib/storage/queries/posts-filter';
import { itemPageUrl, postUrl } from '@/lib/storage/timeline/links';
import { OutLink } from '../OutLink';
import { RowDay } from '../RowDay';
import { Cell } from '../table/Cell';
import type { Column } from '../table/RowTable';
import { Photo } from './Photo';
import css from './posts.module.css';
import { Score } from './Score';
import { Sold } from './Sold';

const column = (
  id: 'date' | 'item' | 'score' | 'photo' | 'hashtags' | 'likes' | 'sold',
): Column => ({
  id,
  title: () => message(`notebook.posts.column.${id}`),
});
const DATE = column('date');
const ITEM = column('item');
const SCORE = column('score');
const PHOTO = column('photo');
const HASHTAGS = column('hashtags');
const LIKES = column('likes');
const SOLD = column('sold');
export const COLUMNS: readonly Column[] = [DATE, ITEM, SCORE, PHOTO, HASHTAGS, LIKES, SOLD];

/** The cells of a post; as a card each says what it is. */
export const PostLine = memo(function PostLine({ view }: { view: PostView }) {
  const { post } = view;
  return (
    <>
      <Cell column={DATE}>
        <Posted day={post.postedOn} />
      </Cell>
      <th scope="row" data-column={ITEM.id} className={css.item}>
        <Item view={view} />
      </th>
      <Cell column={SCORE}>
        <Score verdict={post.written?.verdict} />
      </Cell>
      <Cell column={PHOTO}>
        <Photo post={post} />
      </Cell>
      <Cell column={HASHTAGS}>
        <Hashtags tags={post.written?.hashtags} />
      </Cell>
      <Cell column={LIKES}>
        <Likes likes={post.likes} />
      </Cell>
      <Cell column={SOLD}>
        <Sold sold={view.sold} />
      </Cell>
    </>
  );
});

function Posted({ day }: { day: PostView['post']['postedOn'] }) {
  if (!isDay(day)) return message('notebook.posts.noDate');
  return <RowDay day={day} />;
}

function Item({ view: { post, item } }: { view: PostView }) {
  const { itemKey, room, id } = post;
  const address = postUrl(room, isLocal(id) ? undefined : id);
  return (
    <>
      <OutLink href={itemKey && itemPageUrl(itemKey, item?.manageAlias)}>
        {item?.name ?? message('notebook.list.nameUnknown')}
      </OutLink>
      <small>
        {item?.shopName && <span>{item.shopName}</span>}
        {address && <OutLink href={address}>{message('notebook.list.roomPost')}</OutLink>}
      </small>
    </>
  );
}

/** More tags than these are counted only; the file has them all. */
const SHOWN = 4;

function Hashtags({ tags }: { tags: readonly string[] | undefined }) {
  if (!tags) return <Unknown word={message('notebook.posts.unknown')} />;
  if (tags.length === 0) return <span>{message('notebook.posts.noTags')}</span>;
  // A text may name one twice.
  const all = [...new Set(tags)];
  const more = all.length - SHOWN;
  return (
    <>
      {all.slice(0, SHOWN).map((tag) => (
        <span key={tag} className={css.tag}>
          {withSign(tag)}
        </span>
      ))}
      {more > 0 && <small>{message('notebook.posts.moreTags', [count(more)])}</small>}
    </>
  );
}

function Likes({ likes }: { likes: PostView['post']['likes'] }) {
  if (!likes) return <Unknown word={message('notebook.posts.unknown')} />;
  return (
    <>
      <b>{count(likes.count)}</b>{' '}
      <small>{message('notebook.posts.readAt', [dayMonth(dayContaining(likes.at))])}</small>
    </>
  );
}
