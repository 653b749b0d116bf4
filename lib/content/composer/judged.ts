import type { PhotoFacts } from '../../domain/checklist/photo/facts';
import { judgePhotos } from '../../domain/checklist/photo/judge';
import type { CheckResult } from '../../domain/checklist/result';
import { hashtagsIn } from '../../domain/checklist/text/hashtags';
import { judgeText } from '../../domain/checklist/text/judge';
import type { ComposerState } from '../../messaging/protocol';

export interface Judged {
  results: readonly CheckResult[];
  hashtags: readonly string[];
}

/** All checks of a text and of the photo picked last. */
export function judged(
  { settings, item, earlier, events }: ComposerState,
  text: string,
  photo: PhotoFacts | undefined,
): Judged {
  return {
    results: [
      ...judgeText(text, { item, earlier, events }, settings),
      ...judgePhotos(photo, settings),
    ],
    hashtags: hashtagsIn(text),
  };
}
