import type { Fingerprint } from './fingerprint';
import type { Transform } from './likeness';
import type { Exposure } from './seen/exposure';
import type { ScreenshotSigns } from './seen/screenshot';
import type { Seams } from './seen/seams';
import type { Sharpness } from './seen/sharpness';
import type { WritingBand } from './seen/writing';

/** A picture a photo was compared with, and how alike they are, 0 to 1. */
export interface Nearest {
  score: number;
  transforms: readonly Transform[];
}

/** Not compared is never "fine". */
export type ShopComparison =
  | {
      state: 'compared';
      compared: number;
      /** Pictures of the shop that could not be had. */
      notCompared: number;
      nearest: Nearest & { url: string };
    }
  | { state: 'notCompared'; reason: 'noPermission' | 'noImages' | 'unreachable' };

/** Everything that was seen in a photo; a value that could not be seen is absent. */
export interface PhotoFacts {
  width: number;
  height: number;
  bytes: number;
  /** What it looks like; kept with the post it goes into. */
  print: Fingerprint | undefined;
  /** The first picture of one that moves is judged. */
  animated: boolean;
  /** EXIF says where it was taken. */
  location: boolean | undefined;
  sharpness: Sharpness | undefined;
  exposure: Exposure | undefined;
  seams: Seams | undefined;
  screenshot: ScreenshotSigns | undefined;
  writing: readonly WritingBand[];
  shop: ShopComparison;
  /** The most alike photo of an earlier own post. */
  earlier: (Nearest & { postedOn: string | undefined; url: string | undefined }) | undefined;
}
