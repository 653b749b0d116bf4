const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
const FIGURE = /^\d/;

export const hasJapanese = (text: string): boolean => JAPANESE.test(text);

export interface Run {
  words: string;
  japanese: boolean;
}

/**
 * A text as stretches of Japanese and of something else. A word with Japanese in it is Japanese, and
 * so are figures between two of them: `北欧風マグ 350ml 食洗機対応` is one stretch.
 */
export function runsOf(text: string): Run[] {
  // Words and the spaces between them in turn.
  const pieces = text.split(/(\s+)/);
  const japanese = pieces.map(hasJapanese);
  for (let from = 0; from < pieces.length; from += 1) {
    if (!japanese[from]) continue;
    let to = from + 1;
    while (to < pieces.length && isBetween(pieces[to])) to += 1;
    if (japanese[to]) japanese.fill(true, from, to);
  }
  const runs: Run[] = [];
  for (const [index, words] of pieces.entries()) {
    const last = runs.at(-1);
    const is = japanese[index] === true;
    if (last?.japanese === is) last.words += words;
    else if (words !== '') runs.push({ words, japanese: is });
  }
  return runs;
}

const isBetween = (piece = ''): boolean => piece.trim() === '' || FIGURE.test(piece);
