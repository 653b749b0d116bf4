import type { PhotoFacts } from '../../domain/checklist/photo/facts';
import { judgePhotos } from '../../domain/checklist/photo/judge';
import type { CheckResult } from '../../domain/checklist/result';
import { hashtagsIn } from '../../domain/checklist/text/hashtags';
import { judgeText } from '../../domain/checklist/text/judge';
import { regularDaysNear } from '../../domain/events/regular';
import type { Instant } from '../../domain/time-units';
import type { ComposerState } from '../../messaging/protocol';

export interface Judged {
  results: readonly CheckResult[];
  hashtags: readonly string[];
}

/** All checks of a text and of the photo picked last. */
export function judged(
  { settings, item, earlier }: ComposerState,
  text: string,
  photo: PhotoFacts | undefined,
  now: Instant,
): Judged {
  // Only days that follow a rule: dated campaigns are not in the notebook yet.
  const events = regularDaysNear(now);
  return {
    results: [
      ...judgeText(text, { item, earlier, events }, settings),
      ...judgePhotos(photo, settings),
    ],
    hashtags: hashtagsIn(text),
  };
}
