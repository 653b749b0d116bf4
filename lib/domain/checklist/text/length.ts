import type { Judgement } from '../result';
import type { Draft } from './draft';

export interface LengthData {
  /** As the page counts: UTF-16 units (assumed). */
  length: number;
  /** Code points: most emoji are one. */
  codePoints: number;
  min: number;
  max: number;
}

/**
 * The composer shows `0 / 500`. How it counts an emoji is written nowhere; assumed is the length of
 * the string, blanks included (AngularJS with `ng-trim="false"`). Where the ways of counting
 * disagree about the limit, nothing can be said.
 */
export function judgeLength({ text, typed, settings }: Draft): Judgement<LengthData, 'counting'> {
  const { minLength: min, maxLength: max } = settings.thresholds;
  const data = { length: text.length, codePoints: codePointsIn(text), min, max };
  if (data.length <= max) return { state: data.length < min ? 'fail' : 'ok', spans: [], data };
  const spans = [{ start: typed.starts.findLast((start) => start <= max) ?? 0, end: text.length }];
  return data.codePoints <= max
    ? { state: 'unknown', reason: 'counting', spans, data }
    : { state: 'fail', spans, data };
}

function codePointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
