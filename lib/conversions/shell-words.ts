/**
 * The words of a command as a shell splits them: quotes, `$'…'`, backslashes, lines that go on. No
 * variables and no substitution: nothing is carried out. Nothing where a quote does not end.
 */
export function shellWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (sign === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return undefined;
      const inside = text.slice(at + 1, end);
      word = (word ?? '').replace(/\$$/, '') + inside;
      at = end;
    } else if (sign === '"') {
      const read = doubleQuoted(text, at + 1);
      if (!read) return undefined;
      word = (word ?? '') + read.inside;
      at = read.end;
    } else if (sign === '\\') {
      at += 1;
      // A line that goes on.
      if (text[at] !== '\n' && text[at] !== '\r') word = (word ?? '') + (text[at] ?? '');
    } else word = (word ?? '') + sign;
  }
  return word === undefined ? words : [...words, word];
}

function doubleQuoted(text: string, from: number): { inside: string; end: number } | undefined {
  let inside = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return { inside, end: at };
    const next = text[at + 1] ?? '';
    if (sign === '\\' && ['"', '\\', '$', '`'].includes(next)) {
      inside += next;
      at += 1;
    } else inside += sign;
  }
  return undefined;
}
