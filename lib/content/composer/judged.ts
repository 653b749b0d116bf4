import type { PhotoFacts } from '../../domain/checklist/photo/facts';
import { judgePhotos } from '../../domain/checklist/photo/judge';
import type { CheckResult } from '../../domain/checklist/result';
import { hashtagsIn } from '../../domain/checklist/text/hashtags';
import { judgeText, type TextResult } from '../../domain/checklist/text/judge';
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
): Judged {
  const ofText = judgeText(text, { item, earlier }, settings).filter(isJudgeable);
  return {
    results: [...ofText, ...judgePhotos(photo, settings)],
    hashtags: hashtagsIn(text),
  };
}

/** There is no calendar of events yet, and a check that can never be done is none. */
const isJudgeable = (result: TextResult): boolean =>
  !(result.state === 'unknown' && result.reason === 'noCalendar');
