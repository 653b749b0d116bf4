import type { PhotoCheckId } from '../checks';
import { type CheckResult, type Judgement, NOT_JUDGED } from '../result';
import { type ChecklistSettings, isOn, severityOf } from '../settings';
import type { Nearest, PhotoFacts } from './facts';
import { isScreenshot } from './seen/screenshot';

/** Why a photo check can tell nothing. */
export type PhotoUnknown = 'noPermission' | 'noImages' | 'unreachable' | 'notSeen' | 'flat';

export type PhotoResult = CheckResult<PhotoCheckId, unknown, PhotoUnknown>;
type Verdict = Judgement<unknown, PhotoUnknown>;

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
  const { thresholds } = settings;
  const of = (check: PhotoCheckId, judgement: Verdict): PhotoResult => ({
    check,
    severity: severityOf(settings, check),
    ...(isOn(settings, check) ? judgement : NOT_JUDGED),
  });
  if (!photo) return [of('ownPhoto', verdict(false, null))];
  return [
    of('ownPhoto', verdict(true, null)),
    of('sameAsShop', sameAsShop(photo, thresholds)),
    of('sameAsEarlier', sameAsEarlier(photo, thresholds)),
    of('resolution', resolution(photo, thresholds)),
    of('sharpness', sharpness(photo, thresholds)),
    of('exposure', exposure(photo, thresholds)),
    of('overlayText', verdict(photo.writing.length === 0, { bands: photo.writing.length })),
    of('frame', frame(photo)),
    of('collage', collage(photo)),
    of('screenshot', screenshot(photo)),
    of('location', location(photo)),
  ];
}

type Thresholds = ChecklistSettings['thresholds'];

const isSame = (nearest: Nearest | undefined, { samePicture }: Thresholds): boolean =>
  nearest !== undefined && nearest.score >= samePicture / 100;

function sameAsShop({ shop }: PhotoFacts, thresholds: Thresholds): Verdict {
  if (shop.state === 'notCompared') return unknown(shop.reason);
  const { compared, notCompared, nearest } = shop;
  const same = isSame(nearest, thresholds);
  // As long as one was not seen, none of the others being alike does not make it an own photo.
  if (!same && notCompared > 0) return unknown('unreachable');
  const threshold = thresholds.samePicture / 100;
  return verdict(!same, { compared, score: nearest.score, threshold });
}

function sameAsEarlier({ print, earlier }: PhotoFacts, thresholds: Thresholds): Verdict {
  if (!print) return unknown('notSeen');
  return verdict(!isSame(earlier, thresholds), { score: earlier?.score ?? 0 });
}

const resolution = ({ width, height }: PhotoFacts, { leastSide: least }: Thresholds): Verdict =>
  verdict(Math.min(width, height) >= least, { width, height, least });

function sharpness({ sharpness: seen }: PhotoFacts, { leastSharpness }: Thresholds): Verdict {
  if (!seen) return unknown('notSeen');
  const { state, variance } = seen;
  if (variance >= leastSharpness) return verdict(true, { variance });
  return state === 'unknown' ? unknown('flat') : verdict(false, { variance });
}

function exposure({ exposure: seen }: PhotoFacts, thresholds: Thresholds): Verdict {
  if (!seen) return unknown('notSeen');
  const { mean, dark, light } = seen;
  const { leastBrightness, mostBlack, mostWhite } = thresholds;
  const tooDark = mean < leastBrightness || dark > mostBlack;
  const tooLight = !tooDark && light > mostWhite;
  const state = tooDark ? 'tooDark' : tooLight ? 'tooLight' : 'ok';
  return verdict(state === 'ok', { ...seen, state });
}

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
