import { type ClickDoubt, RAN_SITE_ID_LENGTH } from '../domain/advertising/click-reference';
import { message } from './message';

/** What does not fit together in a landing's address. */
export function doubtSentence(doubt: ClickDoubt): string {
  if (doubt.id !== 'ranSiteId') return message(`advertising.landing.doubt.${doubt.id}`);
  const { problem } = doubt;
  if (problem.id === 'length')
    return message('advertising.landing.doubt.length', [
      String(RAN_SITE_ID_LENGTH),
      String(problem.found),
    ]);
  return message(`advertising.landing.doubt.${problem.id}`);
}
