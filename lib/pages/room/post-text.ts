import type { Availability } from '../facts';
import { isFound, only, type Reading } from '../reading';
import { plain, wholeNumber } from '../text';

/** `いいね(12人)`, `コメント(3件)`, in either width of signs. */
function numberIn(runs: readonly string[], pattern: RegExp): Reading<number> {
  const matches = plain(runs.join(' ')).matchAll(pattern);
  return only(
    'text',
    [...matches].flatMap(([, digits = '']) => wholeNumber(digits) ?? []),
  );
}

export const readLikes = (runs: readonly string[]): Reading<number> =>
  numberIn(runs, /いいね ?\( ?(\d[\d,]{0,14}) ?人/g);

export const readComments = (runs: readonly string[]): Reading<number> =>
  numberIn(runs, /コメント ?\( ?(\d[\d,]{0,14}) ?件/g);

/** Only as a full date; `3時間前` of a recent post would need a clock to become a day. */
export function readPostedOn(runs: readonly string[]): Reading<string> {
  const pattern = /(20\d\d)年 ?(\d{1,2})月 ?(\d{1,2})日 ?に投稿されました/g;
  const matches = [...plain(runs.join(' ')).matchAll(pattern)];
  const days = matches.map(
    ([, year = '', month = '', day = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  const reading = only('text', days);
  return isFound(reading) && !isDay(reading.value) ? { miss: 'malformed' } : reading;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const SOLD_OUT = /^売り?切れ(?:ました)?$/;
const ENDED = /^(?:販売終了|販売が?終了しました|お取り扱いが終了(?:しました|しています)?)$/;
const OWN_DATA = /^(?:いいね|コメント) ?[(（]|に投稿されました/;

/**
 * Says only that the item is gone, where the page says so next to the post's own data: what comes
 * after that are other people's posts. No word of it does not mean that it is on sale.
 */
export function readPostAvailability(runs: readonly string[]): Reading<Availability> {
  const head = runs.slice(0, runs.findIndex((run) => OWN_DATA.test(run)) + 1);
  if (head.some((run) => SOLD_OUT.test(run))) return { value: 'sold-out', source: 'text' };
  if (head.some((run) => ENDED.test(run))) return { value: 'not-on-sale', source: 'text' };
  return { miss: 'absent' };
}
