import type { PostId, RoomSlug } from '../../domain/identity';
import { candidates, textRuns, writtenText } from '../dom';
import type { PostPage } from '../facts';
import { agreed, type Candidate, firstOf, isFound, type Reading } from '../reading';
import { cut, nameOf } from '../text';
import { ownByTab } from './own';
import { readPostLink } from './post-link';
import { readComments, readLikes, readPostAvailability, readPostedOn } from './post-text';
import { BESIDE_POST, COMMENTS, POST } from './selectors';

/** The detail page of one post. */
export function readPost(
  url: URL,
  { room, postId }: { room: RoomSlug; postId: PostId },
  root: ParentNode,
): PostPage {
  const runs = textRuns(root, BESIDE_POST);
  const written = readWritten(root);
  return {
    kind: 'post',
    room,
    postId,
    fields: {
      own: agreed([ownByTab(url, root), ownByRemoval(root)]),
      link: readPostLink(url, root),
      caption: written.caption,
      hashtags: written.hashtags,
      shopName: readShopName(root),
      likes: readLikes(runs),
      comments: readComments(runs),
      postedOn: readPostedOn(runs),
      availability: readPostAvailability(runs),
    },
  };
}

/** A comment of one's own can be removed on any post; only one's own post can be edited as well. */
const ownByRemoval = (root: ParentNode): Candidate<boolean> => ({
  source: 'remove-button',
  read: () => {
    const buttons = [...root.querySelectorAll(POST.remove['remove-aria'])];
    const own = buttons.some(
      (button) => !button.closest(COMMENTS) && /編集/.test(button.parentElement?.textContent ?? ''),
    );
    return own || undefined;
  },
});

/** Longer than the composer allows (500), so that nothing real is lost. */
const CAPTION_LENGTH = 2000;

function readWritten(root: ParentNode): Pick<PostPage['fields'], 'caption' | 'hashtags'> {
  const element = firstOf(
    candidates(root, POST.caption, (found) =>
      found.closest(COMMENTS) || !found.textContent.trim() ? undefined : found,
    ),
  );
  if (!isFound(element)) return { caption: element, hashtags: element };
  const text = cut(writtenText(element.value), CAPTION_LENGTH);
  return {
    caption: { value: text, source: element.source },
    hashtags: readHashtags(element.value, text),
  };
}

/** Tags are links; where the site stops linking them, the words with the sign are taken. */
function readHashtags(caption: Element, text: string): Reading<string[]> {
  const links = [...caption.querySelectorAll(POST.hashtag)].map((link) => link.textContent.trim());
  const source = links.length > 0 ? 'tag-link' : 'caption';
  const words = links.length > 0 ? links : (text.match(/[#＃][^\s#＃]+/g) ?? []);
  const tags = words.filter((word) => /^[#＃]\S/.test(word)).map((word) => `#${word.slice(1)}`);
  return { value: [...new Set(tags)], source };
}

const readShopName = (root: ParentNode): Reading<string> =>
  firstOf(
    candidates(root, POST.shop, (icon) =>
      nameOf(icon.closest('button,a')?.querySelector('[class*="text--"]')?.textContent),
    ),
  );
