import type { Certainty } from '../rules';

/** What a failed check is worth: `must` may be refused or lose the month, a `tip` only sells better. */
export const SEVERITIES = ['must', 'should', 'tip'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const TEXT_CHECKS = [
  'length',
  'originalTag',
  'hashtags',
  'ownExperience',
  'drawback',
  'shopCopy',
  'volatile',
  'rejected',
  'law',
  'disclosure',
  'theme',
  'seasonal',
  'duplicatePost',
] as const;

export const PHOTO_CHECKS = [
  'ownPhoto',
  'sameAsShop',
  'sameAsEarlier',
  'resolution',
  'sharpness',
  'exposure',
  'overlayText',
  'frame',
  'collage',
  'screenshot',
  'location',
] as const;

export type TextCheckId = (typeof TEXT_CHECKS)[number];
export type PhotoCheckId = (typeof PHOTO_CHECKS)[number];
export type CheckId = TextCheckId | PhotoCheckId;
export const CHECKS: readonly CheckId[] = [...TEXT_CHECKS, ...PHOTO_CHECKS];

export interface CheckRule {
  severity: Severity;
  certainty: Certainty;
  /** Where the rule is written; empty when it is our assumption. */
  source: string;
  /** Whether it is judged before the user has chosen. */
  on: boolean;
}

const rule = (severity: Severity, certainty: Certainty, source = ''): CheckRule => ({
  severity,
  certainty,
  source,
  on: true,
});

const GUIDELINE = 'room.rakuten.co.jp/info/help/guideline/03.html';
const COMPOSER = 'room.rakuten.co.jp/mix/collect (2026-05-17)';
const REFUSED = 'jyumaru/rakuten-room-bot post.js (2026-05-17)';
const IMAGES = 'plaza.rakuten.co.jp/affiliatestaff (2021-07-29)';
const PRODUCT = 'ryotagubusiness-B1z/rakuten-room-tool PRODUCT.md (2026-07-18)';
const STEALTH = 'affiliate.rakuten.co.jp/guideline/stealth_marketing_regulation';

/** Texts are in the locale files, by the id of the check. */
export const CHECK_RULES: Readonly<Record<CheckId, CheckRule>> = {
  length: rule('must', 'official', COMPOSER),
  originalTag: rule('must', 'official', GUIDELINE),
  hashtags: rule('should', 'assumed'),
  ownExperience: rule('should', 'single', PRODUCT),
  drawback: rule('tip', 'assumed'),
  shopCopy: rule('should', 'assumed'),
  volatile: rule('should', 'single', PRODUCT),
  rejected: rule('must', 'several', `${REFUSED}, foreglcr-svg app.py (2026-08-22)`),
  law: rule('should', 'official', `${COMPOSER}「薬機法に抵触する可能性」, 景品表示法 第5条`),
  // Asked for when a shop had a hand in the post; for ordinary posts the sources disagree.
  disclosure: rule('tip', 'official', STEALTH),
  theme: rule('tip', 'assumed'),
  seasonal: rule('tip', 'assumed'),
  duplicatePost: rule('must', 'several', `${REFUSED}, smatsui2580-ops (2026-08-22)`),
  ownPhoto: rule('must', 'official', GUIDELINE),
  sameAsShop: rule('must', 'official', `${GUIDELINE}, ${IMAGES}`),
  sameAsEarlier: rule('should', 'assumed'),
  resolution: rule('should', 'assumed'),
  sharpness: rule('should', 'official', `${GUIDELINE}「はっきり写っている」`),
  exposure: rule('tip', 'assumed'),
  overlayText: rule('should', 'assumed'),
  frame: rule('tip', 'assumed'),
  collage: rule('tip', 'assumed'),
  screenshot: rule('must', 'official', IMAGES),
  location: rule('should', 'assumed'),
};

export const isCheck = (value: unknown): value is CheckId => CHECKS.some((id) => id === value);
