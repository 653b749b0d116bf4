import { check } from 'recheck';
import ts from 'typescript';
import { walk } from './sources';

export interface Pattern {
  source: string;
  flags: string;
  /** Where it was seen first. */
  file: string;
}

/** One entry per pattern, however often it occurs. */
export function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.toReversed().map((p) => [`/${p.source}/${p.flags}`, p])).values()];
}

/** Every regular expression that a file spells out. */
export function literalsIn(file: ts.SourceFile): Pattern[] {
  const found: Pattern[] = [];
  walk(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
    found.push({ source, flags, file: file.fileName });
  });
  return found;
}

/** `RegExp(…)`, with or without `new`. */
export function buildsPatterns(file: ts.SourceFile): boolean {
  let builds = false;
  walk(file, (node) => {
    const made = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (made && node.expression.getText() === 'RegExp') builds = true;
  });
  return builds;
}

/** Every pattern that code puts together while `run` runs. */
export async function patternsBuiltBy(file: string, run: () => Promise<unknown>) {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const noted = (made: RegExp) => {
    found.push({ source: made.source, flags: made.flags, file });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => noted(new target(...args)),
    apply: (target, _, args: [string, string?]) => noted(target(...args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** What a hostile text could make slow, with such a text; a pattern nobody could judge is listed too. */
export async function slowOnes(patterns: readonly Pattern[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { source, flags, file } of patterns) {
    const found = await check(source, flags, { timeout: 30_000 });
    if (found.status === 'safe') continue;
    const why = found.status === 'vulnerable' ? found.attack.pattern : found.error.kind;
    slow.push(`${file}: /${source}/${flags}: ${why}`);
  }
  return slow;
}
