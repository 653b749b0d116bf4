/** One name for each colour, however a shop writes it. */
const COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ブラック 黒 black',
    'ホワイト 白 white',
    'レッド 赤 red',
    'ブルー 青 blue',
    'ネイビー 紺 navy',
    'グレー グレイ 灰 gray grey',
    'グリーン 緑 green',
    'ピンク 桃 pink',
    'ベージュ beige',
    'ブラウン 茶 brown',
    'イエロー 黄 yellow',
    'パープル 紫 purple',
    'オレンジ orange',
    'カーキ khaki',
    'シルバー 銀 silver',
    'ゴールド 金 gold',
    'アイボリー ivory',
    '生成り 生成 キナリ natural ナチュラル',
    'ワインレッド ボルドー',
    'チャコール チャコールグレー charcoal',
    'ミント mint',
    'ラベンダー lavender',
    'モカ mocha',
    'グレージュ greige',
    'テラコッタ',
    'マスタード mustard',
  ].flatMap((line) => {
    const [name = '', ...others] = line.split(' ');
    return [name, ...others].map((word): [string, string] => [word, name]);
  }),
);

const SHADES = /^(?:ダーク|ライト|オフ|ペール|スモーキー|アッシュ|くすみ|ディープ|モス)(.+)$/u;

/** Of a whole word: a part of one (`黒豆`, `ブルーベリー`) is no colour. */
export function colourOf(word: string): string | undefined {
  if (Object.hasOwn(COLOURS, word)) return COLOURS[word];
  const plain = SHADES.exec(word)?.[1];
  return plain !== undefined && Object.hasOwn(COLOURS, plain) ? word : undefined;
}
