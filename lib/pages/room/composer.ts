import { type PostId, parsePostId } from '../../domain/identity';
import { candidates } from '../dom';
import type { ComposerPage } from '../facts';
import { firstOf, isFound, type Reading } from '../reading';
import { nameOf, squeeze } from '../text';
import { COMPOSER, HIDDEN } from './selectors';
import { composerItemOf } from './urls';

/** The page on which a post is written; success replaces the form under the same address. */
export function readComposer(url: URL, root: ParentNode): ComposerPage {
  const text = readText(root);
  const item = composerItemOf(url);
  const stage = readStage(root, text);
  const posted = isFound(stage) && stage.value === 'complete';
  return {
    kind: 'composer',
    fields: {
      item: item ? { value: item, source: 'url' } : { miss: 'absent' },
      itemName: readItemName(root),
      text,
      stage,
      postId: posted ? readPostId(root) : { miss: 'absent' },
    },
  };
}

const shown = (element: Element): boolean => element.closest(HIDDEN) === null;

/** What is typed into a field; the attribute or the content is what was there at first. */
function valueOfField(element: Element): string | undefined {
  return 'value' in element && typeof element.value === 'string' ? element.value : undefined;
}

const readText = (root: ParentNode): Reading<string> =>
  firstOf(
    candidates(root, COMPOSER.text, (field) => (shown(field) ? valueOfField(field) : undefined)),
  );

const readItemName = (root: ParentNode): Reading<string> =>
  firstOf(
    candidates(root, COMPOSER.itemName, (element) =>
      nameOf(valueOfField(element) || element.textContent),
    ),
  );

const readPostId = (root: ParentNode): Reading<PostId> =>
  firstOf(
    candidates(root, COMPOSER.marks, (marks) =>
      parsePostId(/"colle_id":"(\d+)"/.exec(marks.getAttribute('value') ?? '')?.[1] ?? ''),
    ),
  );

/** The exclamation mark is an icon, so it is not always in the text (seen 2026-05). */
const DONE = /^(?:コレ ?[!！]? ?完了 ?[!！]|my ROOM ?を見る)$/i;

/** Both views at once would be a page that is not understood. */
function readStage(root: ParentNode, text: Reading<string>): ComposerPage['fields']['stage'] {
  const done = firstOf(
    candidates(
      root,
      COMPOSER.done,
      (element) => (DONE.test(squeeze(element.textContent)) && shown(element)) || undefined,
    ),
  );
  if (isFound(done)) {
    return isFound(text) ? { miss: 'ambiguous' } : { value: 'complete', source: done.source };
  }
  return isFound(text) ? { value: 'input', source: text.source } : { miss: 'absent' };
}
