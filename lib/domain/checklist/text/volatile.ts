import type { Judgement, Span } from '../result';
import { type Draft, foundOutsideTags, NOTHING_WRITTEN, outermost, spansOf } from './draft';
import { spanOf } from './folded';

/** What is true today and not when a visitor reads it. */
export type VolatileKind = 'price' | 'rate' | 'review' | 'ranking' | 'stock' | 'sale';

export interface VolatileFinding {
  kind: VolatileKind;
  span: Span;
}

export interface VolatileData {
  findings: readonly VolatileFinding[];
}

/** Not 円形, not 100円ショップ. */
const YEN = '円(?!形|筒|盤|卓|周|柱|錐|玉|ショップ|均一)';
const NUMERAL = '[一二三四五六七八九十百千万]';
const REVIEW = 'レビュー|口コミ|クチコミ|評価';

/**
 * On the folded text, so digits and signs have one form. Every repetition is bounded and begins
 * where no digit is before it: the time is linear. 「コットン100%」 and 「2倍の容量」 stay true, so a
 * number needs its word.
 */
const PATTERNS: readonly (readonly [VolatileKind, RegExp])[] = [
  ['price', /[¥\\] ?\d[\d,.]{0,11}/g],
  ['price', new RegExp(`(?<![\\d,.])\\d[\\d,.]{0,11} ?[百千万億]?${YEN}`, 'g')],
  ['price', new RegExp(`(?<!${NUMERAL})(?!一円)${NUMERAL}{1,6}${YEN}`, 'g')],
  [
    'rate',
    /(?<![\d.])\d{1,3}(?:\.\d{1,2})? ?(?:%|パーセント) ?(?:off|オフ|引|割引|還元|ポイント|バック)/g,
  ],
  ['rate', /(?<![\d.])\d{1,2}(?:\.\d)? ?割 ?(?:引|off|オフ)/g],
  [
    'rate',
    /(?:ポイント|point|(?<![a-z])p|(?<![a-z])spu)(?:が|は|も|:)? ?(?:最大|合計|さらに|なんと|全品)? ?\d{1,3}(?:\.\d{1,2})? ?(?:倍|%)/g,
  ],
  ['rate', /(?<![\d.])\d{1,3}(?:\.\d{1,2})? ?倍 ?の?(?:ポイント|p(?![a-z]))/g],
  ['rate', /(?<!\d)\d[\d,]{0,8} ?(?:ポイント|p)(?:還元|バック|進呈|付与|ゲット|もらえ)/g],
  [
    'review',
    new RegExp(
      `(?:${REVIEW})(?:件数|数)?(?:は|が|も|、|:)? ?約?\\d[\\d,.]{0,9} ?(?:[万千]件?|件)`,
      'g',
    ),
  ],
  [
    'review',
    new RegExp(`(?<![\\d,])\\d[\\d,]{0,9} ?[万千]?件(?:以上|超)?の?(?:高評価)?(?:${REVIEW})`, 'g'),
  ],
  [
    'review',
    new RegExp(
      `(?:${REVIEW})(?:平均|総合|点)?(?:は|が|も|、|:)? ?[★☆⭐星]? ?\\d(?:\\.\\d{1,2})?(?![\\d,.年月日つ回人])`,
      'g',
    ),
  ],
  ['review', /[★☆⭐星] ?\d\.\d{1,2}/g],
  ['ranking', /ランキング(?:で|で第|第|、|の)? ?\d{1,4} ?位/g],
  ['ranking', /(?<!\d)\d{1,4} ?位(?:を?獲得|入賞|受賞)/g],
  ['stock', /(?:残り|在庫)(?:あと)? ?\d{1,4} ?[個点枚本足台着箱袋]/g],
];

/** Numbers of the shop and wording of coupons and sales (ryotagubusiness-B1z PRODUCT.md). */
export function judgeVolatile(draft: Draft): Judgement<VolatileData, 'empty'> {
  if (draft.isBlank) return NOTHING_WRITTEN;
  const numbers = PATTERNS.flatMap(([kind, pattern]) =>
    [...draft.typed.folded.matchAll(pattern)].map((match) => ({
      kind,
      span: spanOf(draft.typed, match.index, match.index + match[0].length),
    })),
  );
  // The tag of an event is no wording of a sale: it is what links the post to the event.
  const wording = foundOutsideTags(draft, 'sale').map(({ span }) => ({
    kind: 'sale' as const,
    span,
  }));
  const findings = outermost([...numbers, ...wording]);
  const state = findings.length > 0 ? 'fail' : 'ok';
  return { state, spans: spansOf(findings), data: { findings } };
}
