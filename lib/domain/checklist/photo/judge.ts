import type { PhotoCheckId } from '../checks';
import { type CheckResult, type Judgement, NOT_JUDGED } from '../result';
import { type ChecklistSettings, isOn, severityOf } from '../settings';
import type { Nearest, PhotoFacts } from './facts';
import { SAME_PICTURE } from './same-as-shop';
import { isScreenshot } from './seen/screenshot';

/** Why a photo check can tell nothing. */
export type PhotoUnknown = 'noPermission' | 'noImages' | 'unreachable' | 'notSeen' | 'flat';

export type PhotoResult = CheckResult<PhotoCheckId, unknown, PhotoUnknown>;
type Verdict = Judgement<unknown, PhotoUnknown>;

/** ROOM shows pictures this large; smaller ones look soft there (assumed). */
export const LEAST_SIDE = 640;

const verdict = (ok: boolean, data: unknown): Verdict => ({
  state: ok ? 'ok' : 'fail',
  spans: [],
  data,
});
const unknown = (reason: PhotoUnknown): Verdict => ({
  state: 'unknown',
  reason,
  spans: [],
  data: null,
});

/**
 * Every check of the photo picked last. Without one only that is judged: checks of a photo that is
 * not there would make the sum say nothing.
 */
export function judgePhotos(
  photo: PhotoFacts | undefined,
  settings: ChecklistSettings,
): PhotoResult[] {
  const of = (check: PhotoCheckId, judgement: Verdict): PhotoResult => ({
    check,
    severity: severityOf(settings, check),
    ...(isOn(settings, check) ? judgement : NOT_JUDGED),
  });
  if (!photo) return [of('ownPhoto', verdict(false, null))];
  return [
    of('ownPhoto', verdict(true, null)),
    of('sameAsShop', sameAsShop(photo)),
    of('sameAsEarlier', sameAsEarlier(photo)),
    of('resolution', resolution(photo)),
    of('sharpness', sharpness(photo)),
    of('exposure', exposure(photo)),
    of('overlayText', verdict(photo.writing.length === 0, { bands: photo.writing.length })),
    of('frame', frame(photo)),
    of('collage', collage(photo)),
    of('screenshot', screenshot(photo)),
    of('location', location(photo)),
  ];
}

const { threshold } = SAME_PICTURE;

const isSame = (nearest: Nearest | undefined): boolean =>
  nearest !== undefined && nearest.score >= threshold;

function sameAsShop({ shop }: PhotoFacts): Verdict {
  if (shop.state === 'notCompared') return unknown(shop.reason);
  const { compared, notCompared, nearest } = shop;
  // As long as one was not seen, none of the others being alike does not make it an own photo.
  if (!isSame(nearest) && notCompared > 0) return unknown('unreachable');
  return verdict(!isSame(nearest), { compared, score: nearest.score, threshold });
}

const sameAsEarlier = ({ print, earlier }: PhotoFacts): Verdict =>
  print ? verdict(!isSame(earlier), { score: earlier?.score ?? 0 }) : unknown('notSeen');

const resolution = ({ width, height }: PhotoFacts): Verdict =>
  verdict(Math.min(width, height) >= LEAST_SIDE, { width, height, least: LEAST_SIDE });

function sharpness({ sharpness: seen }: PhotoFacts): Verdict {
  if (!seen) return unknown('notSeen');
  const { state, variance } = seen;
  return state === 'unknown' ? unknown('flat') : verdict(state === 'ok', { variance });
}

const exposure = ({ exposure: seen }: PhotoFacts): Verdict =>
  seen ? verdict(seen.state === 'ok', seen) : unknown('notSeen');

const frame = ({ print }: PhotoFacts): Verdict =>
  print ? verdict(!print.framed, null) : unknown('notSeen');

function collage({ seams }: PhotoFacts): Verdict {
  if (!seams) return unknown('notSeen');
  const lines = seams.vertical.length + seams.horizontal.length;
  return verdict(lines === 0, { lines });
}

const screenshot = ({ screenshot: signs }: PhotoFacts): Verdict =>
  signs ? verdict(!isScreenshot(signs), signs) : unknown('notSeen');

const location = ({ location: told }: PhotoFacts): Verdict =>
  told === undefined ? unknown('notSeen') : verdict(!told, null);
