import type { EventKind } from './event';

/** What Rakuten calls them, and how the notebook recognises them in somebody's calendar. */
export const KIND_TITLES = {
  'super-sale': '楽天スーパーSALE',
  marathon: 'お買い物マラソン',
  'black-friday': '楽天ブラックフライデー',
  thanks: '楽天大感謝祭',
  'new-year': '楽天初売り',
  win: '勝ったら倍',
} as const satisfies Partial<Record<EventKind, string>>;

const KNOWN_BY: readonly (readonly [RegExp, EventKind])[] = [
  [/スーパー(sale|セール)|super ?sale/i, 'super-sale'],
  [/マラソン|marathon/i, 'marathon'],
  [/ブラックフライデー|black ?friday/i, 'black-friday'],
  [/大感謝祭/, 'thanks'],
  [/初売り/, 'new-year'],
  [/勝ったら(倍|ポイント)/, 'win'],
  [/5と0の/, 'regular-5-0'],
  [/ワンダフルデー/, 'regular-1'],
  [/いちばの日|ご愛顧感謝デー/, 'regular-18'],
];

/** The kind a title names; `other` when it names none. */
export function kindOfTitle(title: string): EventKind {
  const plain = title.normalize('NFKC');
  return KNOWN_BY.find(([words]) => words.test(plain))?.[1] ?? 'other';
}
