import { send } from '../../messaging/client';
import { valueIn } from '../../pages/reading';
import { readComposer } from '../../pages/room/composer';
import { hasOriginalTag } from '../../pages/room/original';
import { ownRoomOf } from '../../pages/room/own';
import { systemClock } from '../../platform/clock';
import type { ShownComposer } from '../shared-world';
import { newSighting } from '../sighting';
import type { ChecklistSnapshot } from './checklist';
import { writtenOf } from './keep-draft';

/** Of the photo that was picked last; earlier ones may have been thrown away. */
function printOf({ photos }: ChecklistSnapshot) {
  const latest = photos.findLast((photo) => photo.stage === 'judged');
  return latest?.facts.print;
}

/** Tells of a post once the success view is there: never on the press, which may have failed. */
export function sendPost({ item }: ShownComposer, now: ChecklistSnapshot, draft: string): void {
  const url = new URL(location.href);
  const { postId } = readComposer(url, document).fields;
  void send('recordOwnPost', {
    sighting: newSighting(),
    at: systemClock(),
    item,
    original: hasOriginalTag(now.text),
    postId: valueIn(postId),
    room: ownRoomOf(url, document),
    draft,
    written: writtenOf(now),
    print: printOf(now),
  });
}
