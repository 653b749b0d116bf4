import type { Confidence } from './event';
import type { KIND_TITLES } from './kind-titles';

/** A line of the history as researched (room-pages A5). Times are Japanese; the end is outside. */
export type Dated = {
  start: string;
  end: string;
  entry?: string;
  /** Confirmed: both days are in a source. A day nobody names is inferred, and then it is not. */
  confidence: Confidence;
  source: string;
  seen?: string;
} & ({ kind: keyof typeof KIND_TITLES } | { kind: 'other'; title: string });

const USUAL_HOURS = '時刻は通例（20:00〜翌1:59）';
const NO_START = '始まりは通例から推定';

export const HISTORY: readonly Dated[] = [
  {
    kind: 'black-friday',
    start: '2020-11-19 20:00',
    end: '2020-11-24 02:00',
    confidence: 'confirmed',
    source: `news.livedoor.com/article/detail/19242804。${USUAL_HOURS}`,
  },
  {
    kind: 'super-sale',
    start: '2022-03-04 20:00',
    end: '2022-03-11 02:00',
    confidence: 'confirmed',
    source: 'manetatsu.com/2022/03/381592',
  },
  {
    kind: 'new-year',
    start: '2025-01-01 00:00',
    end: '2025-01-15 10:00',
    confidence: 'confirmed',
    source: 'guriguriworld.com',
  },
  {
    kind: 'marathon',
    start: '2025-02-19 20:00',
    end: '2025-02-23 02:00',
    entry: '2025-02-17 10:00',
    confidence: 'confirmed',
    source: 'home.kingsoft.jp',
  },
  {
    kind: 'marathon',
    start: '2025-07-11 20:00',
    end: '2025-07-18 02:00',
    confidence: 'confirmed',
    source: `lifestyle.assist-all.co.jp/?p=29778。${USUAL_HOURS}`,
  },
  {
    kind: 'marathon',
    start: '2025-08-02 20:00',
    end: '2025-08-09 02:00',
    confidence: 'confirmed',
    source: `lifestyle.assist-all.co.jp/?p=29778。${USUAL_HOURS}`,
  },
  {
    kind: 'super-sale',
    start: '2025-09-04 20:00',
    end: '2025-09-11 02:00',
    confidence: 'confirmed',
    source: 'yakudachi-blog.com/?p=269',
  },
  {
    kind: 'black-friday',
    start: '2025-11-20 20:00',
    end: '2025-11-27 02:00',
    confidence: 'estimated',
    source: `ascii.jp/elem/000/004/355/4355609（終わりのみ）。${NO_START}`,
    seen: '2025-11-28',
  },
  {
    kind: 'marathon',
    start: '2026-02-04 20:00',
    end: '2026-02-10 02:00',
    confidence: 'confirmed',
    source: 'ecpro.ai/?p=3210',
  },
  {
    kind: 'marathon',
    start: '2026-02-19 20:00',
    end: '2026-02-23 02:00',
    entry: '2026-02-17 10:00',
    confidence: 'confirmed',
    source: 'goal.com、ecpro.ai/?p=3210',
    seen: '2026-02-19',
  },
  {
    // One source says 3rd to 10th, against the rule; in June it was wrong by that same day.
    kind: 'super-sale',
    start: '2026-03-04 20:00',
    end: '2026-03-11 02:00',
    confidence: 'estimated',
    source: '通例（4日20:00〜11日1:59）。公開データの3/3〜3/10とは食い違い',
    seen: '2026-09-07',
  },
  {
    // Item names say when a sale ends, not which one it is.
    kind: 'marathon',
    start: '2026-05-09 20:00',
    end: '2026-05-16 02:00',
    confidence: 'estimated',
    source: `商品名の表記（終わりのみ）。種類は周期から、${NO_START}`,
  },
  {
    // Item names (11th 01:59) are trusted before a public list (3rd to 10th).
    kind: 'super-sale',
    start: '2026-06-04 20:00',
    end: '2026-06-11 02:00',
    confidence: 'estimated',
    source: `商品名の表記（終わりのみ）。${NO_START}。公開データの6/3〜6/10とは食い違い`,
  },
  {
    kind: 'marathon',
    start: '2026-07-04 20:00',
    end: '2026-07-11 02:00',
    confidence: 'estimated',
    source: `商品名の表記（終わりのみ）。${NO_START}`,
  },
  {
    kind: 'marathon',
    start: '2026-07-19 20:00',
    end: '2026-07-26 02:00',
    confidence: 'confirmed',
    source: '商品名の表記、公開カレンダー。始まりの時刻は通例（20:00）',
  },
  {
    kind: 'super-sale',
    start: '2026-09-04 20:00',
    end: '2026-09-11 02:00',
    confidence: 'confirmed',
    source: `公開データ、商品名「9/4〜9/11限定」、クーポン画像。${USUAL_HOURS}`,
    seen: '2026-09-07',
  },
  {
    kind: 'other',
    title: 'イーグルス感謝祭',
    start: '2026-11-13 00:00',
    end: '2026-11-16 00:00',
    confidence: 'estimated',
    source: '公開データの見込み（11/13〜11/15）',
    seen: '2026-09-07',
  },
];
